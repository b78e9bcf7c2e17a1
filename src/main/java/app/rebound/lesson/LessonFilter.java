package app.rebound.lesson;

import java.time.LocalDate;
import java.util.Locale;

/// Which lessons a list shows.
enum LessonFilter {
    ALL,
    DUE,
    TRYING,
    HOLDS,
    DROPPED;

    /// Its name in ids and message keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it shows `row`; a lesson of which nothing is said is being tried.
    boolean shows(LessonRow row, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case DUE -> row.isDue(today);
            case TRYING -> row.state().isEmpty() || row.state().equals(id());
            case HOLDS, DROPPED -> row.state().equals(id());
        };
    }
}
