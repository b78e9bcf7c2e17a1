package app.rebound.axis;

import app.rebound.time.FuzzyDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing to be laid out on the axis.
///
/// @param date null where only its order is known, or nothing
/// @param placed where something without a date must lie; null where that is not known
/// @param lane from 0 at the top
/// @param weight 0 for what gives way first where it is dense, up to [#HEAVIEST] for what keeps its place
/// @param label how wide its label is drawn uncut, in pixels
public record AxisItem(
        UUID id, @Nullable FuzzyDate date, @Nullable Placed placed, int lane, int weight, double label) {
    public static final int HEAVIEST = 4;

    /// Whether it has a place on the axis.
    public boolean isPlaced() {
        return date != null || placed != null;
    }
}
