package app.rebound.lesson;

import java.util.UUID;

/// What a person can ask of the lessons.
interface LessonMoves {
    /// Opens a lesson in the form.
    void onOpen(UUID lesson);

    /// Opens an empty form.
    void onAdd();

    void onClose();

    void onDelete();

    void onVersions();

    void onPrivate(boolean isPrivate);
}
