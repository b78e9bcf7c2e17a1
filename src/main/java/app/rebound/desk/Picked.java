package app.rebound.desk;

import java.util.List;
import java.util.UUID;

/// What became of what was to be put on the timeline.
///
/// @param added how many events were made
/// @param known how many were on the timeline already, and were not added again
/// @param events the ids of those made, in the order of the picks
public record Picked(long added, long known, List<UUID> events) {
    public Picked {
        events = List.copyOf(events);
    }
}
