package app.rebound.unlock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a backup holds.
///
/// @param lastChange null when nothing was written yet
public record BackupHolding(
        long setbacks,
        long answers,
        long events,
        long people,
        long entries,
        @Nullable Instant lastChange) {}
