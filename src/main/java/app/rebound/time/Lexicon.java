package app.rebound.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sorts the words and numbers of a folded text into tokens.
///
/// A date in numbers alone is day, month, year, except in American English, where the month comes first; where that
/// order gives no date, the other one does. Two digits of a year mean one up to 20 years ahead, else the century
/// before.
final class Lexicon {
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):([0-5][0-9])");

    /// What a word of some form adds to the tokens; false when it cannot be part of a date.
    private interface Adding {
        boolean add(MatchResult word, int thisYear, List<Token> tokens);
    }

    private record Form(Pattern pattern, Adding adding) {}

    private final List<Form> forms = List.of(
            form(
                    "([0-9]{1,2})(?:st|nd|rd|th|er|re|ere|e|eme|nde)?",
                    (word, _, tokens) -> put(tokens, Token.NUMBER, word.group(1))),
            form("-?[0-9]{4}", (word, _, tokens) -> put(tokens, Token.YEAR, word.group())),
            form(
                    "([0-9]{0,2}[0-9]0)s",
                    (word, thisYear, tokens) -> tokens.add(new Token(Token.DECADE, pastYear(word.group(1), thisYear)))),
            form(
                    TIME.pattern(),
                    (word, _, tokens) -> tokens.add(new Token(Token.TIME, minutes(word.group(1), word.group(2))))),
            form("[qt]([1-4])", (word, _, tokens) -> put(tokens, Token.QUARTER, word.group(1))),
            form("(-?[0-9]{4})-([0-9]{2})(?:-([0-9]{2})(?:t([0-9:]{5}))?)?", (word, _, tokens) -> addIso(word, tokens)),
            form(
                    "([0-9]{4})[/.]([0-9]{1,2})(?:[/.]([0-9]{1,2}))?",
                    (word, _, tokens) -> put(tokens, Token.YEAR, word.group(1))
                            && addMonth(tokens, word.group(2))
                            && (word.group(3) == null || put(tokens, Token.NUMBER, word.group(3)))),
            form(
                    "([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})",
                    (word, thisYear, tokens) -> tokens.add(new Token(Token.YEAR, fullYear(word.group(4), thisYear)))
                            && addDayAndMonth(tokens, word.group(1), word.group(3))),
            form(
                    "([0-9]{1,2})[/.-]([0-9]{4})",
                    (word, _, tokens) -> addMonth(tokens, word.group(1)) && put(tokens, Token.YEAR, word.group(2))),
            form(
                    "([0-9]{1,2})/([0-9]{1,2})",
                    (word, _, tokens) -> addDayAndMonth(tokens, word.group(1), word.group(2))));

    private final Vocabulary vocabulary;
    private final boolean isMonthFirst;

    /// @param isMonthFirst whether in numbers alone the month comes before the day
    Lexicon(Locale locale, boolean isMonthFirst) {
        vocabulary = new Vocabulary(locale);
        this.isMonthFirst = isMonthFirst;
    }

    static boolean isMonthFirst(Locale locale) {
        return locale.getCountry().equals("US");
    }

    /// The tokens without fillers; null when a word belongs to no date.
    @Nullable
    List<Token> tokens(String folded, int thisYear) {
        var tokens = new ArrayList<Token>();
        for (String word : folded.split(" ", -1)) {
            if (!add(word, thisYear, tokens)) {
                return null;
            }
        }
        tokens.removeIf(token -> token.kind() == Token.FILLER);
        return tokens;
    }

    private boolean add(String word, int thisYear, List<Token> tokens) {
        for (Form form : forms) {
            Matcher match = form.pattern().matcher(word);
            if (match.matches()) {
                return form.adding().add(match, thisYear, tokens);
            }
        }
        Token known = vocabulary.find(word);
        return known != null && tokens.add(known);
    }

    private static Form form(String pattern, Adding adding) {
        return new Form(Pattern.compile(pattern), adding);
    }

    private static boolean addIso(MatchResult match, List<Token> tokens) {
        put(tokens, Token.YEAR, match.group(1));
        int division = Integer.parseInt(match.group(2));
        if (match.group(3) == null && division >= DatePoint.SPRING && division <= DatePoint.WINTER) {
            return put(tokens, Token.SEASON, match.group(2));
        }
        if (!addMonth(tokens, match.group(2))) {
            return false;
        }
        if (match.group(3) != null) {
            put(tokens, Token.NUMBER, match.group(3));
        }
        Matcher time = TIME.matcher(match.group(4) == null ? "" : match.group(4));
        if (time.matches()) {
            tokens.add(new Token(Token.TIME, minutes(time.group(1), time.group(2))));
        }
        return match.group(4) == null || time.matches();
    }

    private boolean addDayAndMonth(List<Token> tokens, String first, String second) {
        boolean isPossible = isMonth(isMonthFirst ? first : second);
        boolean isFirstMonth = isMonthFirst == isPossible;
        return addMonth(tokens, isFirstMonth ? first : second)
                && put(tokens, Token.NUMBER, isFirstMonth ? second : first);
    }

    private static boolean addMonth(List<Token> tokens, String month) {
        return isMonth(month) && put(tokens, Token.MONTH, month);
    }

    private static boolean isMonth(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12;
    }

    private static boolean put(List<Token> tokens, char kind, String number) {
        return tokens.add(new Token(kind, Integer.parseInt(number)));
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    /// The first year of a decade of two or four digits; of two, the last such decade that has begun.
    static int pastYear(String digits, int thisYear) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int inThisCentury = thisYear - Math.floorMod(thisYear, 100) + year;
        return inThisCentury <= thisYear ? inThisCentury : inThisCentury - 100;
    }

    private static int fullYear(String digits, int thisYear) {
        if (digits.length() == 4) {
            return Integer.parseInt(digits);
        }
        int inThisCentury = thisYear - Math.floorMod(thisYear, 100) + Integer.parseInt(digits);
        return inThisCentury <= thisYear + 20 ? inThisCentury : inThisCentury - 100;
    }
}
