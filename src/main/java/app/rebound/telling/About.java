package app.rebound.telling;

import app.rebound.id.Ref;
import app.rebound.timeline.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one answer or entry tells of, as its page shows it.
///
/// @param text the answer or the entry
/// @param events those it was linked to, in the order they were chosen
/// @param choice the other events of its setbacks, in order of time
/// @param often the event that was told of too often this week, null where there is none
record About(
        Ref text,
        List<Event> events,
        List<Event> choice,
        @Nullable Event often) {
    /// The same with another event that was told of too often; null for none.
    About with(@Nullable Event other) {
        return new About(text, events, choice, other);
    }

    About {
        events = List.copyOf(events);
        choice = List.copyOf(choice);
    }
}
