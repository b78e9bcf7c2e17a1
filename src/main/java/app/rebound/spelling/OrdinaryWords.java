package app.rebound.spelling;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The words that a bundled dictionary, English or French, has as they stand; read when the first is asked about.
///
/// For any thread but the one that draws.
public final class OrdinaryWords implements Predicate<String> {
    private final Lexicons lexicons = new Lexicons();

    /// Whether `word` is spelt right in one of the languages, in the case in which it stands; "rose" is, "jonas" is
    /// not.
    @Override
    public boolean test(String word) {
        String straight = Prose.straight(word);
        return Stream.of(Dialect.AMERICAN, Dialect.FRENCH)
                .anyMatch(dialect -> lexicons.of(dialect).knows(straight));
    }

    /// Whether it is spelt right in the language of `locale`, or in English where that one has no dictionary.
    public boolean test(String word, Locale locale) {
        Dialect dialect = locale.getLanguage().equals("fr") ? Dialect.FRENCH : Dialect.AMERICAN;
        return lexicons.of(dialect).knows(Prose.straight(word));
    }
}
