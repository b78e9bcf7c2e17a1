package app.rebound.axis;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Where something without a date must lie, by what is said of its order; at least one bound is known.
///
/// @param earliest inclusive; null where nothing is known to come before
/// @param latest exclusive; null where nothing is known to come after
public record Placed(
        @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {
    public Placed {
        if (earliest == null && latest == null) {
            throw new IllegalArgumentException("a place has a bound");
        }
    }
}
