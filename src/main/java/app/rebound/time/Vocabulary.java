package app.rebound.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of dates in English and French, without accents and in small letters, and the names of months and weekdays
/// in the interface's language, whichever it is.
///
/// Months and weekdays may be cut short to three letters or more as long as only one can be meant; the interface's
/// language is asked first, and months before weekdays (`mar` is March).
final class Vocabulary {
    private static final Map<String, Token> WORDS = words();

    private final List<Names> months;
    private final List<Names> weekdays;

    Vocabulary(Locale first) {
        List<Locale> languages = Stream.of(Locale.of(first.getLanguage()), Locale.ENGLISH, Locale.FRENCH)
                .distinct()
                .toList();
        months = languages.stream().map(Vocabulary::months).toList();
        weekdays = languages.stream().map(Vocabulary::weekdays).toList();
    }

    private static Map<String, Token> words() {
        var words = new HashMap<String, Token>();
        put(words, Token.FILLER, 0, "the of in on at le la les l de du d en un une cet");
        put(words, Token.TO, 0, "to a au aux");
        put(words, Token.DASH, 0, "-");
        put(words, Token.ABOUT, 0, "about around circa c ca approximately approx roughly");
        put(words, Token.ABOUT, 0, "vers environ env autour alentours");
        put(words, Token.PERHAPS, 0, "perhaps maybe possibly probably peutetre probablement");
        put(words, Token.SEASON, DatePoint.SPRING, "spring printemps");
        put(words, Token.SEASON, DatePoint.SPRING + 1, "summer ete");
        put(words, Token.SEASON, DatePoint.SPRING + 2, "autumn fall automne");
        put(words, Token.SEASON, DatePoint.WINTER, "winter hiver");
        put(words, Token.THIRD, Third.EARLY.place(), "early beginning start debut");
        put(words, Token.THIRD, Third.MID.place(), "mid middle mi milieu");
        put(words, Token.THIRD, Third.LATE.place(), "late end fin");
        put(words, Token.NUMBER, 1, "first premier premiere");
        put(words, Token.NUMBER, 2, "second deuxieme seconde");
        put(words, Token.NUMBER, 3, "third troisieme");
        put(words, Token.NUMBER, 4, "fourth quatrieme");
        put(words, Token.QUARTER_WORD, 0, "quarter trimestre");
        put(words, Token.YEARS_WORD, 0, "years annees");
        put(words, Token.CENTURY_WORD, 0, "century siecle");
        put(words, Token.RELATIVE, 0, "today now aujourdhui maintenant");
        put(words, Token.RELATIVE, -1, "yesterday hier");
        put(words, Token.RELATIVE, -2, "avanthier");
        put(words, Token.RELATIVE, 1, "tomorrow demain");
        put(words, Token.RELATIVE, 2, "apresdemain");
        put(words, Token.LAST, 0, "last past dernier derniere passe passee");
        put(words, Token.THIS, 0, "this ce cette");
        put(words, Token.SOME, 0, "some quelque");
        put(words, Token.DAY_WORD, 0, "day jour");
        put(words, Token.MONTH_WORD, 0, "month mois");
        put(words, Token.YEAR_WORD, 0, "year an annee");
        return Map.copyOf(words);
    }

    private static void put(Map<String, Token> words, char kind, int value, String spellings) {
        for (String spelling : spellings.split(" ", -1)) {
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
        return Stream.concat(months.stream(), weekdays.stream())
                .map(names -> names.only(word))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Names months(Locale language) {
        return new Names(Token.MONTH, plain(Month.values(), month -> month.getDisplayName(TextStyle.FULL, language)));
    }

    private static Names weekdays(Locale language) {
        return new Names(Token.WEEKDAY, plain(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, language)));
    }

    private static <T> List<String> plain(T[] all, Function<T, String> name) {
        return Arrays.stream(all).map(name).map(Folding::plain).toList();
    }

    /// The plain names, in one language, of what is numbered from 1.
    private record Names(char kind, List<String> names) {
        /// The one whose name starts with `word`; empty when there is none or more than one.
        Optional<Token> only(String word) {
            List<String> found =
                    names.stream().filter(name -> name.startsWith(word)).toList();
            return found.size() == 1
                    ? Optional.of(new Token(kind, 1 + names.indexOf(found.getFirst())))
                    : Optional.empty();
        }
    }
}
