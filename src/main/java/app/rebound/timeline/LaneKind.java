package app.rebound.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the lanes of the axis tell apart.
enum LaneKind {
    THEME,
    PERSON,
    /// How an event is known.
    SOURCE,
    /// The mark of an event.
    KIND;

    /// The name in what is stored and in message keys.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LaneKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// The key of its words.
    String nameKey() {
        return "timeline.lanes." + id();
    }
}
