package app.rebound.order;

import java.util.List;
import java.util.UUID;

/// What is said of the time of these events cannot all be so.
///
/// @param event the one whose order is left aside until one of the statements changes
/// @param others one or two events whose dates, or whose order, it does not fit; those with dates first in time
public record Contradiction(UUID event, List<UUID> others) {
    public Contradiction {
        others = List.copyOf(others);
    }
}
