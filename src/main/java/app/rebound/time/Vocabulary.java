package app.rebound.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words of dates in English and French, without accents and in small letters.
///
/// Months and weekdays may be cut short to three letters or more as long as only one can be meant; the interface's
/// language is asked first, and months before weekdays (`mar` is March).
final class Vocabulary {
    private static final Map<String, Token> WORDS = words();

    private final List<Locale> languages;

    Vocabulary(Locale first) {
        boolean isFrenchFirst = first.getLanguage().equals(Locale.FRENCH.getLanguage());
        languages = isFrenchFirst ? List.of(Locale.FRENCH, Locale.ENGLISH) : List.of(Locale.ENGLISH, Locale.FRENCH);
    }

    private static Map<String, Token> words() {
        var words = new HashMap<String, Token>();
        put(
                words,
                Token.FILLER,
                0,
                "the",
                "of",
                "in",
                "on",
                "at",
                "le",
                "la",
                "les",
                "l",
                "de",
                "du",
                "d",
                "en",
                "un",
                "une",
                "cet");
        put(words, Token.TO, 0, "to", "a", "au", "aux");
        put(words, Token.DASH, 0, "-");
        put(words, Token.ABOUT, 0, "about", "around", "circa", "c", "ca", "approximately", "approx", "roughly");
        put(words, Token.ABOUT, 0, "vers", "environ", "env", "autour", "alentours");
        put(words, Token.PERHAPS, 0, "perhaps", "maybe", "possibly", "probably", "peutetre", "probablement");
        put(words, Token.SEASON, DatePoint.SPRING, "spring", "printemps");
        put(words, Token.SEASON, DatePoint.SPRING + 1, "summer", "ete");
        put(words, Token.SEASON, DatePoint.SPRING + 2, "autumn", "fall", "automne");
        put(words, Token.SEASON, DatePoint.WINTER, "winter", "hiver");
        put(words, Token.THIRD, Third.EARLY.place(), "early", "beginning", "start", "debut");
        put(words, Token.THIRD, Third.MID.place(), "mid", "middle", "mi", "milieu");
        put(words, Token.THIRD, Third.LATE.place(), "late", "end", "fin");
        put(words, Token.NUMBER, 1, "first", "premier", "premiere");
        put(words, Token.NUMBER, 2, "second", "deuxieme", "seconde");
        put(words, Token.NUMBER, 3, "third", "troisieme");
        put(words, Token.NUMBER, 4, "fourth", "quatrieme");
        put(words, Token.QUARTER_WORD, 0, "quarter", "trimestre");
        put(words, Token.YEARS_WORD, 0, "years", "annees");
        put(words, Token.CENTURY_WORD, 0, "century", "siecle");
        put(words, Token.RELATIVE, 0, "today", "now", "aujourdhui", "maintenant");
        put(words, Token.RELATIVE, -1, "yesterday", "hier");
        put(words, Token.RELATIVE, -2, "avanthier");
        put(words, Token.RELATIVE, 1, "tomorrow", "demain");
        put(words, Token.RELATIVE, 2, "apresdemain");
        put(words, Token.LAST, 0, "last", "past", "dernier", "derniere", "passe", "passee");
        put(words, Token.THIS, 0, "this", "ce", "cette");
        put(words, Token.SOME, 0, "some", "quelque");
        put(words, Token.DAY_WORD, 0, "day", "jour");
        put(words, Token.MONTH_WORD, 0, "month", "mois");
        put(words, Token.YEAR_WORD, 0, "year", "an", "annee");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Token> words, char kind, int value, String... spellings) {
        for (String spelling : spellings) {
            words.put(spelling, new Token(kind, value));
        }
    }

    /// Null for a word that belongs to no date.
    @Nullable
    Token find(String word) {
        Token known = WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() < 3) {
            return null;
        }
        for (Locale language : languages) {
            int month = only(word, 12, number -> Month.of(number).getDisplayName(TextStyle.FULL, language));
            if (month > 0) {
                return new Token(Token.MONTH, month);
            }
        }
        for (Locale language : languages) {
            int weekday = only(word, 7, number -> DayOfWeek.of(number).getDisplayName(TextStyle.FULL, language));
            if (weekday > 0) {
                return new Token(Token.WEEKDAY, weekday);
            }
        }
        return null;
    }

    /// The one number whose name starts with `word`; 0 when there is none or more than one.
    private static int only(String word, int last, Function<Integer, String> name) {
        int found = 0;
        for (int number = 1; number <= last; number++) {
            if (Folding.plain(name.apply(number)).startsWith(word)) {
                if (found > 0) {
                    return 0;
                }
                found = number;
            }
        }
        return found;
    }
}
