package app.rebound.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How an event is known.
public enum Basis {
    /// Something written or drawn at the time says so.
    RECORD,
    /// The person remembers it.
    MEMORY,
    /// The person supposes it.
    GUESS;

    /// The name in files and message keys, for example `record`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Basis> of(String id) {
        return Arrays.stream(values()).filter(basis -> basis.id().equals(id)).findFirst();
    }

    /// The key of its words.
    public String nameKey() {
        return "timeline.basis." + id() + ".name";
    }
}
