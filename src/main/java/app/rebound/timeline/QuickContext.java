package app.rebound.timeline;

import java.time.LocalDate;
import java.util.List;

/// What a line of quick add is read against.
///
/// @param today the person's local day
/// @param people the names of everybody there is
/// @param lanes the themes there are
/// @param order the events that a time can be told by
public record QuickContext(LocalDate today, List<String> people, List<String> lanes, EventOrder order) {
    public QuickContext {
        people = List.copyOf(people);
        lanes = List.copyOf(lanes);
    }
}
