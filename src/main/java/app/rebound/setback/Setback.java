package app.rebound.setback;

import app.rebound.time.DateStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One professional failure, worked through on its own.
///
/// @param happened when it happened, as closely as is known
/// @param programId the program that its steps come from
/// @param atExercise where the person was last in the program
/// @param pausedUntil the day on which Today brings it back; null where it is not paused, or put away without a day
/// @param closedOn null where it is not closed
/// @param parting what was said when it was closed, kept when it is opened again
public record Setback(
        UUID id,
        String title,
        SetbackKind kind,
        State state,
        @Nullable DateStatement happened,
        String programId,
        @Nullable String atExercise,
        @Nullable LocalDate pausedUntil,
        @Nullable LocalDate closedOn,
        Parting parting,
        Instant createdAt,
        Instant updatedAt) {
    /// Whether it is being worked on.
    public enum State {
        OPEN,
        PAUSED,
        CLOSED;

        /// The name in message keys.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
