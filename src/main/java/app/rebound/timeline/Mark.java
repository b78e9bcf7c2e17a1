package app.rebound.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an event was in the story, told apart by shape as well as colour.
public enum Mark {
    NONE,
    TURNING_POINT,
    WARNING,
    DECISION,
    GOOD;

    /// The name in files and message keys, for example `turning-point`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Mark> of(String id) {
        return Arrays.stream(values()).filter(mark -> mark.id().equals(id)).findFirst();
    }

    /// The key of its words.
    public String nameKey() {
        return "timeline.mark." + id() + ".name";
    }
}
