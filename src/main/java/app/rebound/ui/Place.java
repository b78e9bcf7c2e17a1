package app.rebound.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somewhere in the program that one can go to.
public sealed interface Place {
    record Today() implements Place {}

    record Setbacks() implements Place {}

    /// The wizard of one setback.
    ///
    /// @param exercise where to open it; null for where the person was
    record Steps(UUID setback, @Nullable String exercise) implements Place {}

    /// The timeline.
    ///
    /// @param setback whose events; null for the setback worked on last
    /// @param event to be opened; null for none
    record Timeline(@Nullable UUID setback, @Nullable UUID event) implements Place {
        public Timeline(@Nullable UUID setback) {
            this(setback, null);
        }
    }

    record People() implements Place {}

    /// The printout of one setback; null for the one worked on last.
    record Printouts(@Nullable UUID setback) implements Place {}

    record Settings() implements Place {}

    /// What opens the workbook: passphrase and recovery sheet.
    record Protect() implements Place {}
}
