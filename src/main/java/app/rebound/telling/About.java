package app.rebound.telling;

import app.rebound.timeline.Event;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one answer tells of, as its page shows it.
///
/// @param answer its id
/// @param events those it was linked to, in the order they were chosen
/// @param choice the other events of its setback, in order of time
/// @param often the event that was told of too often this week, null where there is none
record About(
        UUID answer,
        List<Event> events,
        List<Event> choice,
        @Nullable Event often) {
    /// The same with another event that was told of too often; null for none.
    About with(@Nullable Event other) {
        return new About(answer, events, choice, other);
    }

    About {
        events = List.copyOf(events);
        choice = List.copyOf(choice);
    }
}
