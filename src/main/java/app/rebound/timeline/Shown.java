package app.rebound.timeline;

import java.util.List;

/// The part of a timeline that is looked at, and how much of it is not.
///
/// @param events what is shown, in its order
/// @param total how many events there are
/// @param toCome how many are hidden because they had not happened on the day that is looked back to
/// @param notKnown how many are hidden because the person learned of them later than on that day
record Shown(List<Event> events, int total, int toCome, int notKnown) {
    static final Shown NOTHING = new Shown(List.of(), 0, 0, 0);

    Shown {
        events = List.copyOf(events);
    }

    /// All there is.
    static Shown all(List<Event> events) {
        return new Shown(events, events.size(), 0, 0);
    }

    /// Whether something is hidden.
    boolean isPart() {
        return events.size() < total;
    }
}
