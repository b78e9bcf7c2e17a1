package app.rebound.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a backup holds, to be read before anything is replaced by it; what lies in the trash is not counted.
///
/// @param answers with words in them
/// @param lastChange null when nothing was written yet
/// @param counter how many writes the workbook had seen
public record BackupContents(
        long setbacks,
        long answers,
        long events,
        long people,
        long entries,
        @Nullable Instant lastChange,
        long counter,
        int schema,
        Instant madeAt) {

    /// Whether both hold the same, whenever they were made.
    boolean isSame(BackupContents other) {
        return equals(new BackupContents(
                other.setbacks,
                other.answers,
                other.events,
                other.people,
                other.entries,
                other.lastChange,
                other.counter,
                other.schema,
                madeAt));
    }
}
