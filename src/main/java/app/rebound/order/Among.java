package app.rebound.order;

import app.rebound.time.FuzzyDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an event stands among others.
///
/// @param after the ids of events that it comes after
/// @param before the ids of events that it comes before
/// @param within the dates that it lies within, an interval that may be open; null when no date is named
public record Among(
        List<UUID> after, List<UUID> before, @Nullable FuzzyDate within) {
    public Among {
        after = List.copyOf(after);
        before = List.copyOf(before);
    }

    /// Whether it names no event, so that it is a date like any other.
    public boolean isDateAlone() {
        return after.isEmpty() && before.isEmpty();
    }
}
