package app.rebound.unlock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a backup holds.
///
/// @param attachments each content once
/// @param lacking how many attachments will be missing after a restore
/// @param lastChange null when nothing was written yet
public record BackupHolding(
        long setbacks,
        long answers,
        long events,
        long people,
        long entries,
        int attachments,
        int lacking,
        @Nullable Instant lastChange) {}
