package app.rebound.timeline;

import app.rebound.time.Folding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Knows which words of a date are everyday words as well, inside a line that is not all date.
final class QuickDoubts {
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS_AHEAD = 20;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0,]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("[0-9]{1,2}[/.-][0-9]{1,2}");
    private static final Set<String> ARTICLES = set("the le la les l a an un une");
    /// No time ends in one of these; they belong to what follows.
    private static final Set<String> LEADING =
            set("the a an le la les l un une of in at on to and et or ou de du des d en"
                    + " au aux about around circa c ca approximately approx roughly vers environ autour perhaps maybe possibly"
                    + " probably - – — with avec my our mon ma");
    private static final Set<String> DOUBTFUL_AT_END = set("about from of de du d des a");
    private static final Set<String> ORDINALS = set(
            "first second third fourth premier premiere deuxieme second seconde troisieme quatrieme now maintenant");
    private static final Set<String> SEASONS = set("spring summer autumn fall winter printemps ete automne hiver");
    private static final Set<String> MONTHS =
            set("jan feb mar apr jun jul aug sep sept oct nov dec janv fev fevr avr" + " juin juil aou dec");

    private final Set<String> names = new HashSet<>();
    private final Set<String> days = new HashSet<>();
    private final Set<String> whole = new HashSet<>();

    QuickDoubts(Locale locale) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            List<String> months = plain(Month.values(), month -> month.getDisplayName(TextStyle.FULL, language));
            List<String> weekdays = plain(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, language));
            whole.addAll(months);
            whole.addAll(weekdays);
            if (language.getLanguage().equals(locale.getLanguage())) {
                weekdays.forEach(day -> days.add(day.substring(0, 3)));
            }
        }
        names.addAll(whole);
        names.addAll(MONTHS);
        names.addAll(SEASONS);
        names.addAll(days);
        days.addAll(set("tues thur thurs"));
    }

    private static Set<String> set(String words) {
        return new HashSet<>(Arrays.asList(words.split(" ", -1)));
    }

    private static <T> List<String> plain(T[] all, Function<T, String> name) {
        return Arrays.stream(all).map(name).map(Folding::plain).toList();
    }

    private static List<String> words(String text) {
        return Stream.of(SPACES.split(
                        Folding.plain(text).replaceAll("['’.]", " ").strip(), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether the text is surely no time of an event, though it may read as one.
    boolean isNoTime(String text, LocalDate today) {
        List<String> words = words(text);
        if (words.isEmpty()
                || LEADING.contains(words.getLast())
                || words.getFirst().equals("and")) {
            return true;
        }
        if (words.stream().anyMatch(this::isCutName)) {
            return true;
        }
        List<String> telling = telling(words);
        if (telling.size() != 1) {
            return false;
        }
        String only = telling.getFirst();
        boolean isNoYear = YEAR.matcher(only).matches()
                && (Integer.parseInt(only) < FIRST_YEAR || Integer.parseInt(only) > today.getYear() + YEARS_AHEAD);
        boolean isCutDay = only.length() == 3 && !names.contains(only) && isWeekday(only);
        return isNoYear || isCutDay;
    }

    /// "Marc", "Juli": the beginning of a month's or day's name that nobody writes for it.
    private boolean isCutName(String word) {
        return word.length() > 3
                && !whole.contains(word)
                && !MONTHS.contains(word)
                && !days.contains(word)
                && whole.stream().anyMatch(name -> name.startsWith(word));
    }

    private boolean isWeekday(String three) {
        return whole.stream().anyMatch(name -> name.startsWith(three)) && !MONTHS.contains(three);
    }

    private static List<String> telling(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// Whether the words of a time can as well be a part of what happened.
    ///
    /// @param isAtEnd whether words stand before them
    boolean isWeak(String text, boolean isAtEnd) {
        List<String> words = words(text);
        if (isAtEnd && DOUBTFUL_AT_END.contains(words.getFirst())) {
            return true;
        }
        List<String> telling = telling(words);
        if (telling.size() == 1) {
            String only = telling.getFirst();
            return names.contains(only)
                    || ORDINALS.contains(only)
                    || YEAR.matcher(only).matches()
                    || DAY_AND_MONTH.matcher(only).matches();
        }
        return telling.stream().allMatch(word -> ORDINALS.contains(word) || names.contains(word));
    }
}
