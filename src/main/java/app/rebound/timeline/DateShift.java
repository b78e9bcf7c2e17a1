package app.rebound.timeline;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moves dates by days and keeps them as vague as they are.
///
/// A day or minute moves by the days themselves. A month, season, quarter, year or what is vaguer moves to the one that
/// its middle is then in: "May 2023" moved by 40 days is June 2023, moved by 3 days it stays May.
final class DateShift {
    private static final Pattern POINT =
            Pattern.compile("(?<date>[^:?~%]*?(?:T\\d\\d:\\d\\d)?)(?<third>:[a-z]+)?(?<doubt>[?~%]?)");
    private static final Pattern DAY = Pattern.compile("(-?\\d{4}-\\d\\d-\\d\\d)(T\\d\\d:\\d\\d)?");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern MONTH = Pattern.compile("-?\\d{4}-(?:0\\d|1[0-2])");
    private static final Pattern SEASON = Pattern.compile("-?\\d{4}-2[1-4]");
    private static final Pattern QUARTER = Pattern.compile("-?\\d{4}-3[3-6]");

    private DateShift() {}

    /// A date moved by whole days; the words it was typed in are no longer its own.
    ///
    /// @param days negative for earlier
    /// @throws DateTimeException beyond the years -9999 to 9999
    static DateStatement by(DateStatement stated, long days) {
        return days == 0 ? stated : new DateStatement(null, by(stated.date(), days));
    }

    /// The same for a date alone.
    static FuzzyDate by(FuzzyDate date, long days) {
        if (!date.isInterval()) {
            return point(date, days);
        }
        String[] ends = date.edtf().split("/", 2);
        return parsed(end(ends[0], days) + "/" + end(ends[1], days));
    }

    private static String end(String edtf, long days) {
        return edtf.equals("..") ? edtf : point(parsed(edtf), days).edtf();
    }

    private static FuzzyDate point(FuzzyDate date, long days) {
        Matcher parts = POINT.matcher(date.edtf());
        if (!parts.matches()) {
            return date;
        }
        String third = parts.group("third");
        return parsed(moved(date, parts.group("date"), third != null, days) + parts.group("doubt"));
    }

    private static String moved(FuzzyDate date, String written, boolean isThird, long days) {
        Matcher day = DAY.matcher(written);
        if (day.matches()) {
            String time = day.group(2) == null ? "" : day.group(2);
            return year(LocalDate.parse(day.group(1)).plusDays(days)) + rest(day.group(1), days) + time;
        }
        LocalDateTime middle = date.midpoint().plusDays(days);
        if (YEAR.matcher(written).matches()) {
            return year(middle.toLocalDate()) + (isThird ? third(middle.getDayOfYear() - 1, 122) : "");
        }
        if (MONTH.matcher(written).matches()) {
            return month(middle) + (isThird ? third(middle.getDayOfMonth() - 1, 10) : "");
        }
        if (SEASON.matcher(written).matches()) {
            // Winter begins in December of its year; its other months belong to the year before.
            LocalDateTime begun = middle.minusMonths(2);
            int season = (begun.getMonthValue() - 1) / 3;
            int month = (begun.getMonthValue() - 1) % 3;
            return year(begun.toLocalDate()) + "-" + (21 + season) + (isThird ? third(month, 1) : "");
        }
        if (QUARTER.matcher(written).matches()) {
            return year(middle.toLocalDate()) + "-" + (33 + (middle.getMonthValue() - 1) / 3);
        }
        return vaguer(written, middle);
    }

    /// Decades, centuries and days or months left open.
    private static String vaguer(String written, LocalDateTime middle) {
        String year = year(middle.toLocalDate());
        if (written.endsWith("-XX-XX") || written.matches("-?\\d{4}-XX")) {
            return year + written.substring(written.indexOf("-XX"));
        }
        if (written.endsWith("-XX")) {
            return month(middle) + "-XX";
        }
        int open = written.length() - written.replaceAll("X+$", "").length();
        return year.substring(0, year.length() - open) + "X".repeat(open);
    }

    private static String rest(String day, long days) {
        LocalDate moved = LocalDate.parse(day).plusDays(days);
        return String.format(Locale.ROOT, "-%02d-%02d", moved.getMonthValue(), moved.getDayOfMonth());
    }

    private static String month(LocalDateTime at) {
        return year(at.toLocalDate()) + String.format(Locale.ROOT, "-%02d", at.getMonthValue());
    }

    private static String year(LocalDate at) {
        if (at.getYear() < FuzzyDate.FIRST_YEAR || at.getYear() > FuzzyDate.LAST_YEAR) {
            throw new DateTimeException("beyond the years there are");
        }
        return (at.getYear() < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(at.getYear()));
    }

    private static String third(int at, int length) {
        return at < length ? ":early" : at < 2 * length ? ":mid" : ":late";
    }

    private static FuzzyDate parsed(String edtf) {
        return FuzzyDate.parse(edtf).orElseThrow(() -> new DateTimeException("no date: " + edtf));
    }
}
