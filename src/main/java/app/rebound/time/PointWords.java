package app.rebound.time;

import app.rebound.text.Messages;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// The words of one date that is no interval, without its doubt and without an article.
final class PointWords {
    private final Messages messages;

    PointWords(Messages messages) {
        this.messages = messages;
    }

    /// `style` says how long the month's name is; with `SHORT` a quarter is short too.
    String of(DatePoint point, TextStyle style) {
        return switch (point.third()) {
            case WHOLE -> whole(point, style);
            case EARLY -> messages.get("time.early", whole(point, style));
            case MID -> messages.get("time.mid", whole(point, style));
            case LATE -> messages.get("time.late", whole(point, style));
        };
    }

    private String whole(DatePoint point, TextStyle style) {
        String year = year(point);
        return switch (point.grain()) {
            case YEAR -> year;
            case MONTH -> messages.get("time.month", month(point, style), year);
            case DAY -> messages.get("time.day", point.day(), month(point, style), year);
            case MINUTE ->
                messages.get(
                        "time.minute",
                        messages.get("time.day", point.day(), month(point, style), year),
                        String.format(Locale.ROOT, "%02d:%02d", point.minute() / 60, point.minute() % 60));
            case SOME_DAY_OF_MONTH ->
                messages.get("time.some-day", messages.get("time.month", month(point, style), year));
            case SOME_DAY_OF_YEAR -> messages.get("time.some-day", year);
            case SOME_MONTH -> messages.get("time.some-month", year);
            case SEASON -> season(point);
            case QUARTER ->
                messages.get(
                        style == TextStyle.SHORT ? "time.short.quarter" : "time.quarter",
                        point.division() - DatePoint.FIRST_QUARTER + 1,
                        year);
            case DECADE -> messages.get("time.decade", point.yearText());
            case CENTURY ->
                messages.get(
                        "time.century",
                        point.yearText(),
                        DatePoint.year(point.year() + 99).yearText());
        };
    }

    private String season(DatePoint point) {
        return switch (point.division()) {
            case DatePoint.SPRING -> messages.get("time.spring", year(point));
            case DatePoint.SPRING + 1 -> messages.get("time.summer", year(point));
            case DatePoint.SPRING + 2 -> messages.get("time.autumn", year(point));
            default -> messages.get("time.winter", winterYears(point));
        };
    }

    /// Both years, so that nobody has to guess which winter is meant.
    private String winterYears(DatePoint point) {
        boolean isBothInFourDigits = point.year() >= 1000 && point.year() < FuzzyDate.LAST_YEAR;
        return isBothInFourDigits
                ? messages.get(
                        "time.winter.years",
                        point.yearText(),
                        DatePoint.year(point.year() + 1).yearText())
                : year(point);
    }

    /// The year as people count it: 0 is 1 BC.
    private String year(DatePoint point) {
        return point.year() > 0 ? point.yearText() : messages.get("time.bc", String.valueOf(1 - point.year()));
    }

    /// A month or day without its year, where `end`, in the same year, carries it; a day of the same month as `end`
    /// is its number alone.
    String yearless(DatePoint point, DatePoint end) {
        String month = month(point, TextStyle.FULL);
        if (point.grain() == Grain.MONTH) {
            return month;
        }
        return point.division() == end.division()
                ? messages.get("time.day.number", point.day())
                : messages.get("time.day.yearless", point.day(), month);
    }

    private String month(DatePoint point, TextStyle style) {
        return Month.of(point.division()).getDisplayName(style, messages.locale());
    }
}
