package app.rebound.lesson;

import app.rebound.ui.FormActions;
import java.util.UUID;

/// What a person can ask of the lessons.
interface LessonMoves extends FormActions {
    /// Opens a lesson in the form.
    void onOpen(UUID lesson);

    /// Opens an empty form.
    void onAdd();

    void onPrivate(boolean isPrivate);
}
