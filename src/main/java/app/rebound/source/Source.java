package app.rebound.source;

import app.rebound.evidence.Found;
import app.rebound.time.FuzzyDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that is kept.
///
/// @param found as it was read, whatever was changed when it was put on the timeline
/// @param isPrivate whether it stays out of printouts
/// @param settled the date that the person stays with, knowing that the record says another; null for none
public record Source(
        UUID id,
        UUID importId,
        Found found,
        boolean isPrivate,
        @Nullable FuzzyDate settled) {
    /// One about whose date nothing was settled.
    public Source(UUID id, UUID importId, Found found, boolean isPrivate) {
        this(id, importId, found, isPrivate, null);
    }
}
