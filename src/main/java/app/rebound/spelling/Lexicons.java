package app.rebound.spelling;

import java.util.EnumMap;
import java.util.Map;

/// The lexicons of one sitting, each read when it is first asked for.
final class Lexicons {
    private final Map<Dialect, Lexicon> read = new EnumMap<>(Dialect.class);

    synchronized Lexicon of(Dialect dialect) {
        return read.computeIfAbsent(dialect, Lexicon::read);
    }
}
