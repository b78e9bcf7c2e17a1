package app.rebound.order;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that words can name.
///
/// @param earliest the first moment that it can have happened, inclusive; null when that is open
/// @param latest the first moment after all that it can have happened, exclusive; null when that is open
public record Known(
        UUID id,
        String title,
        @Nullable LocalDateTime earliest,
        @Nullable LocalDateTime latest) {}
