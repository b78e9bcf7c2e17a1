package app.rebound.timeline;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the axis reads beside the events.
///
/// @param reasons those of a setback; the timeline itself knows nothing of reasons
/// @param files what writes a timeline into a file; null where nothing does
public record AxisSource(
        AxisLookService looks, Reasons reasons, @Nullable SheetOutlet files) {
    /// Where nothing is written into files.
    public AxisSource(AxisLookService looks, Reasons reasons) {
        this(looks, reasons, null);
    }

    /// Where reasons come from.
    @FunctionalInterface
    public interface Reasons {
        /// The reasons of a setback that are tied to events; called away from the drawing thread.
        List<AxisReason> of(UUID setback);
    }
}
