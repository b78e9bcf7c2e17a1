package app.rebound.today;

import app.rebound.ui.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Something that waits, and what can be done about it from Today.
///
/// @param id what tells it from all else that waits, also on another day
/// @param title what it is, in one line
/// @param words why it is here; may be empty
/// @param main what its button does
/// @param later lets the thing itself wait until a day, as a step of undo; null where Today remembers the day
/// @param others the other ways to deal with it
public record Waiting(
        String id,
        Kind kind,
        String title,
        String words,
        Way main,
        @Nullable Consumer<LocalDate> later,
        List<Way> others) {
    public Waiting {
        others = List.copyOf(others);
    }

    /// What sort of thing waits.
    public enum Kind {
        PAUSE,
        GRIEVING,
        LETTER,
        FEEDBACK,
        LESSON,
        HALF_DONE,
        PUT_OFF,
        BACKUP,
        PROTECTION;

        /// Whether it is about what was learned.
        boolean isLearned() {
            return this == FEEDBACK || this == LESSON;
        }
    }

    /// One way to deal with it.
    ///
    /// @param words on its button
    /// @param work done away from the drawing thread
    /// @param to where it leads afterwards; null to stay on Today
    /// @param said what is told afterwards; null for nothing
    /// @param isUndoable whether undo takes it back
    public record Way(
            String words,
            Runnable work,
            @Nullable Place to,
            @Nullable String said,
            boolean isUndoable) {
        /// A way that only leads somewhere.
        public static Way to(String words, Place to) {
            return new Way(words, () -> {}, to, null, false);
        }

        /// A way that changes something and stays on Today.
        public static Way doing(String words, Runnable work, String said) {
            return new Way(words, work, null, said, true);
        }
    }
}
