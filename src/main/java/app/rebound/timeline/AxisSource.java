package app.rebound.timeline;

import java.util.List;
import java.util.UUID;

/// What the axis reads beside the events.
///
/// @param reasons those of a setback; the timeline itself knows nothing of reasons
public record AxisSource(AxisLookService looks, Reasons reasons) {
    /// Where reasons come from.
    @FunctionalInterface
    public interface Reasons {
        /// The reasons of a setback that are tied to events; called away from the drawing thread.
        List<AxisReason> of(UUID setback);
    }
}
