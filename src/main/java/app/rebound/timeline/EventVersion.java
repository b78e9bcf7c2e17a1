package app.rebound.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// An event as it was earlier.
///
/// @param event as it was, with the names that people have now; it belongs to the setbacks it belongs to now
/// @param people the ids of who was involved, those in the trash among them
public record EventVersion(Instant takenAt, EventDraft event, List<UUID> people) {
    public EventVersion {
        people = List.copyOf(people);
    }
}
