package app.rebound.order;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// The interval in which an event must lie by what is said of its order.
///
/// @param earliest the first moment, inclusive; null when that is open
/// @param latest the first moment after all, exclusive; null when that is open
public record Placed(
        @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {}
