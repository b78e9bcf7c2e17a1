package app.rebound.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lesson as a list shows it.
///
/// @param setback null for a lesson that belongs to none
/// @param title may be empty
/// @param state an option of [Lesson#STATE]; empty while none is chosen
/// @param open the checks that have a day and no answer yet, earliest first
public record LessonRow(UUID id, @Nullable UUID setback, String title, String state, List<Open> open) {
    /// A check that has not been answered.
    public record Open(LessonCheck check, LocalDate day) {}

    public LessonRow {
        open = List.copyOf(open);
    }

    /// The next day to look whether it holds; null for none, and for a lesson that was let go.
    public @Nullable LocalDate next() {
        return open.isEmpty() || isDropped() ? null : open.getFirst().day();
    }

    /// Whether a check waits on that day.
    public boolean isDue(LocalDate today) {
        LocalDate next = next();
        return next != null && !next.isAfter(today);
    }

    private boolean isDropped() {
        return state.equals(Lesson.DROPPED);
    }
}
