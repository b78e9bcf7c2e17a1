package app.rebound.wizard;

import java.util.Locale;

/// How far a person is with an exercise.
enum Progress {
    OPEN,
    WRITTEN,
    /// Put off; something may be written.
    LATER;

    String nameKey() {
        return "wizard.state." + name().toLowerCase(Locale.ROOT);
    }
}
