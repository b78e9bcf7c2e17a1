package app.rebound.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the folded words of one date that is no interval. The weekday before a full date is passed over.
final class PointReader {
    /// What was read, and whether the words carried the year themselves.
    record Found(DatePoint point, boolean isYearTyped) {}

    private final Lexicon lexicon;

    PointReader(Locale locale, boolean isMonthFirst) {
        lexicon = new Lexicon(locale, isMonthFirst);
    }

    /// Null when the words are no date.
    ///
    /// @throws DateTimeException when they are one that is not in the calendar
    @Nullable
    Found read(String folded, LocalDate today, Around around) {
        List<Token> tokens = lexicon.tokens(folded, today.getYear());
        if (tokens == null) {
            return null;
        }
        boolean isAbout = tokens.removeIf(token -> token.kind() == Token.ABOUT);
        boolean isUncertain = tokens.removeIf(token -> token.kind() == Token.PERHAPS);
        String shape = shape(tokens);
        if (shape.startsWith("t")) {
            tokens.removeFirst();
            shape = shape(tokens);
        }
        DatePoint point = timed(shape, new Words(tokens, today, around));
        boolean isYearTyped = shape.chars().anyMatch(kind -> "YDCGRUOWL".indexOf(kind) >= 0);
        return point == null ? null : new Found(point.with(Doubt.of(isAbout, isUncertain)), isYearTyped);
    }

    private static String shape(List<Token> tokens) {
        return tokens.stream().map(token -> String.valueOf(token.kind())).collect(Collectors.joining());
    }

    private static @Nullable DatePoint timed(String shape, Words words) {
        if (!shape.endsWith("T")) {
            return words.dated(shape);
        }
        String before = shape.substring(0, shape.length() - 1);
        DatePoint day = words.dated(before.endsWith("t") ? before.substring(0, before.length() - 1) : before);
        return day == null || day.grain() != Grain.DAY ? null : day.at(words.value(Token.TIME));
    }

    /// The tokens of one date with what they are measured from.
    private record Words(List<Token> tokens, LocalDate today, Around around) {
        int value(char kind) {
            return tokens.stream()
                    .filter(token -> token.kind() == kind)
                    .findFirst()
                    .orElseThrow()
                    .value();
        }

        @Nullable
        DatePoint dated(String shape) {
            if (shape.length() > 1 && shape.startsWith("W") && !shape.equals("WL")) {
                return dated(shape.substring(1));
            }
            if (shape.length() > 1 && shape.startsWith("E")) {
                DatePoint whole = dated(shape.substring(1));
                Third third = Third.at(value(Token.THIRD));
                return whole == null || !whole.grain().hasThirds() || whole.third() != Third.WHOLE
                        ? null
                        : whole.with(third);
            }
            return switch (shape) {
                case "NMY", "MNY", "YMN" -> DatePoint.day(year(), month(), number());
                case "NM", "MN" -> around.fill(year -> DatePoint.day(year, month(), number()));
                case "N" -> inMonth();
                case "NY" ->
                    around.month() == null
                            ? null
                            : DatePoint.day(year(), around.month().getMonthValue(), number());
                case "MY", "YM" -> DatePoint.month(year(), month());
                case "M" -> around.fill(year -> DatePoint.month(year, month()));
                case "LM", "ML" -> Around.past(today).fill(year -> DatePoint.month(year, month()));
                case "Y", "UY" -> DatePoint.year(year());
                default -> relative(shape);
            };
        }

        private @Nullable DatePoint inMonth() {
            return around.month() == null
                    ? null
                    : DatePoint.day(around.month().getYear(), around.month().getMonthValue(), number());
        }

        private @Nullable DatePoint relative(String shape) {
            return switch (shape) {
                case "R" -> DatePoint.day(today.plusDays(value(Token.RELATIVE)));
                case "W" -> DatePoint.day(today.with(TemporalAdjusters.previousOrSame(weekday())));
                case "WL", "LW" -> DatePoint.day(today.with(TemporalAdjusters.previous(weekday())));
                case "HU" -> DatePoint.year(today.getYear());
                case "LU", "UL" -> DatePoint.year(today.getYear() - 1);
                case "HO" -> monthOf(today);
                case "LO", "OL" -> monthOf(today.minusMonths(1));
                default -> divided(shape);
            };
        }

        private static DatePoint monthOf(LocalDate day) {
            return DatePoint.month(day.getYear(), day.getMonthValue());
        }

        private @Nullable DatePoint divided(String shape) {
            return switch (shape) {
                case "SY", "YS" -> DatePoint.season(year(), value(Token.SEASON));
                case "SYdY", "SYY" -> winter();
                case "S" -> around.fill(year -> DatePoint.season(year, value(Token.SEASON)));
                case "LS", "SL" -> Around.past(today).fill(year -> DatePoint.season(year, value(Token.SEASON)));
                case "QY", "YQ" -> DatePoint.quarter(year(), value(Token.QUARTER));
                case "Q" -> around.fill(year -> DatePoint.quarter(year, value(Token.QUARTER)));
                case "NKY", "KNY" -> isQuarter() ? DatePoint.quarter(year(), number()) : null;
                case "NK", "KN" -> isQuarter() ? around.fill(year -> DatePoint.quarter(year, number())) : null;
                case "D" -> value(Token.DECADE) % 10 == 0 ? DatePoint.decade(value(Token.DECADE)) : null;
                case "GY" -> year() >= 0 && year() % 10 == 0 ? DatePoint.decade(year()) : null;
                case "GN" -> number() % 10 == 0 ? DatePoint.decade(lastDecade()) : null;
                case "GYtY", "GYdY" -> century();
                case "NC" -> number() > 0 ? DatePoint.century(100 * (number() - 1)) : null;
                case "AJMY", "JMY" -> DatePoint.some(Grain.SOME_DAY_OF_MONTH, year(), month());
                case "AJY", "JY" -> DatePoint.some(Grain.SOME_DAY_OF_YEAR, year(), 0);
                case "AOY", "OY" -> DatePoint.some(Grain.SOME_MONTH, year(), 0);
                default -> null;
            };
        }

        /// "winter 2024–2025" is one winter; any other two years are two dates.
        private @Nullable DatePoint winter() {
            boolean isOne =
                    value(Token.SEASON) == DatePoint.WINTER && tokens.getLast().value() == year() + 1;
            return isOne ? DatePoint.season(year(), DatePoint.WINTER) : null;
        }

        private @Nullable DatePoint century() {
            boolean isOne = year() >= 0 && year() % 100 == 0 && tokens.getLast().value() == year() + 99;
            return isOne ? DatePoint.century(year()) : null;
        }

        private int lastDecade() {
            return Lexicon.pastYear(String.valueOf(number()), today.getYear());
        }

        private boolean isQuarter() {
            return number() >= 1 && number() <= 4;
        }

        private DayOfWeek weekday() {
            return DayOfWeek.of(value(Token.WEEKDAY));
        }

        private int year() {
            return value(Token.YEAR);
        }

        private int month() {
            return value(Token.MONTH);
        }

        private int number() {
            return value(Token.NUMBER);
        }
    }
}
