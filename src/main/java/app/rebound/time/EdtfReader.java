package app.rebound.time;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text form of [FuzzyDate]: EDTF level 1 (ISO 8601-2:2019) with the additions named there.
final class EdtfReader {
    private static final Pattern POINT = Pattern.compile("(?<year>-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
            + "(?:-(?<division>[0-9]{2}|XX)(?:-(?<day>[0-9]{2}|XX)"
            + "(?:T(?<hour>[01][0-9]|2[0-3]):(?<minute>[0-5][0-9])(?::[0-5][0-9])?)?)?)?"
            + "(?<third>:early|:mid|:late)?(?<doubt>[?~%])?");

    private EdtfReader() {}

    /// Empty when the text has no form of a date.
    ///
    /// @throws DateTimeException when it has one but names no real day or ends before it starts
    static Optional<FuzzyDate> read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return point(text).map(FuzzyDate.class::cast);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        boolean isOpenAtStart = from.equals("..");
        boolean isOpenAtEnd = to.equals("..");
        Optional<DatePoint> start = isOpenAtStart ? Optional.empty() : point(from);
        Optional<DatePoint> end = isOpenAtEnd ? Optional.empty() : point(to);
        if (start.isPresent() == isOpenAtStart || end.isPresent() == isOpenAtEnd || (isOpenAtStart && isOpenAtEnd)) {
            return Optional.empty();
        }
        return Optional.of(new DateSpan(start.orElse(null), end.orElse(null)));
    }

    private static Optional<DatePoint> point(String text) {
        Matcher parts = POINT.matcher(text);
        if (!parts.matches() || "-0000".equals(parts.group("year"))) {
            return Optional.empty();
        }
        DatePoint plain = plain(parts);
        if (plain == null) {
            return Optional.empty();
        }
        Third third = third(parts.group("third"));
        if (third != Third.WHOLE && !plain.grain().hasThirds()) {
            return Optional.empty();
        }
        return Optional.of(plain.with(third).with(doubt(parts.group("doubt"))));
    }

    private static @Nullable DatePoint plain(Matcher parts) {
        String years = parts.group("year");
        String division = parts.group("division");
        String day = parts.group("day");
        if (years.endsWith("X")) {
            int first = Integer.parseInt(years.replace('X', '0'));
            if (division != null) {
                return null;
            }
            return years.endsWith("XX") ? DatePoint.century(first) : DatePoint.decade(first);
        }
        int year = Integer.parseInt(years);
        if (division == null) {
            return DatePoint.year(year);
        }
        if (division.equals("XX")) {
            return day == null
                    ? DatePoint.some(Grain.SOME_MONTH, year, 0)
                    : day.equals("XX") && parts.group("hour") == null
                            ? DatePoint.some(Grain.SOME_DAY_OF_YEAR, year, 0)
                            : null;
        }
        int code = Integer.parseInt(division);
        if (code >= 1 && code <= 12) {
            return ofMonth(parts, year, code, day);
        }
        if (day != null) {
            return null;
        }
        if (code >= DatePoint.SPRING && code <= DatePoint.WINTER) {
            return DatePoint.season(year, code);
        }
        return code >= DatePoint.FIRST_QUARTER && code <= DatePoint.LAST_QUARTER
                ? DatePoint.quarter(year, code - DatePoint.FIRST_QUARTER + 1)
                : null;
    }

    private static @Nullable DatePoint ofMonth(Matcher parts, int year, int month, @Nullable String day) {
        String hour = parts.group("hour");
        if (day == null) {
            return DatePoint.month(year, month);
        }
        if (day.equals("XX")) {
            return hour == null ? DatePoint.some(Grain.SOME_DAY_OF_MONTH, year, month) : null;
        }
        DatePoint date = DatePoint.day(year, month, Integer.parseInt(day));
        return hour == null ? date : date.at(Integer.parseInt(hour) * 60 + Integer.parseInt(parts.group("minute")));
    }

    private static Third third(@Nullable String suffix) {
        return suffix == null
                ? Third.WHOLE
                : Arrays.stream(Third.values())
                        .filter(third -> third.suffix().equals(suffix))
                        .findFirst()
                        .orElseThrow();
    }

    private static Doubt doubt(@Nullable String sign) {
        return sign == null
                ? Doubt.NONE
                : Arrays.stream(Doubt.values())
                        .filter(doubt -> doubt.sign().equals(sign))
                        .findFirst()
                        .orElseThrow();
    }
}
