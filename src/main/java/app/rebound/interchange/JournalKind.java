package app.rebound.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What program or form a journal comes from.
public enum JournalKind {
    DAY_ONE,
    DAY_ONE_CLASSIC,
    DAY_ONE_TEXT,
    JRNL,
    JRNL_JSON,
    RED_NOTEBOOK,
    DAYLIO,
    MARKDOWN,
    /// Our own plain form: one entry a line, each in JSON.
    LINES;

    /// The name on the command line and in message keys, for example `day-one-classic`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<JournalKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
