package app.rebound.setback;

import app.rebound.time.DateStatement;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One professional failure, worked through on its own.
///
/// @param happened when it happened, as closely as is known
/// @param programId the program that its steps come from
/// @param atExercise where the person was last in the program
public record Setback(
        UUID id,
        String title,
        SetbackKind kind,
        State state,
        @Nullable DateStatement happened,
        String programId,
        @Nullable String atExercise,
        Instant createdAt,
        Instant updatedAt) {
    /// Whether it is being worked on.
    public enum State {
        OPEN,
        PAUSED,
        CLOSED
    }
}
