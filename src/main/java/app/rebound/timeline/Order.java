package app.rebound.timeline;

import app.rebound.time.FuzzyDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where an event without a date stands among the others.
///
/// @param typed the words as typed, not blank
/// @param after the ids of events that it comes after, those in the trash among them
/// @param before the ids of events that it comes before, those in the trash among them
/// @param bound the dates that it lies within, an interval that may be open; null when no date is named
public record Order(
        String typed,
        List<UUID> after,
        List<UUID> before,
        @Nullable FuzzyDate bound) {
    public Order {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("an order is said in words");
        }
        after = List.copyOf(after);
        before = List.copyOf(before);
    }
}
