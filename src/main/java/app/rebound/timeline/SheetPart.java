package app.rebound.timeline;

import java.util.Set;
import java.util.UUID;

/// The part of a timeline that goes into a file.
///
/// @param events the ids of those that are shown
/// @param isLookBack whether it is what was known on an earlier day: reasons and what is known now stay out
public record SheetPart(Set<UUID> events, boolean isLookBack) {
    public SheetPart {
        events = Set.copyOf(events);
    }
}
