package app.rebound.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves a date by steps of what it names: a day by days, a month by months, a season by seasons; what is vague stays
/// as vague as it was. An interval moves by steps of its wider end.
public final class DateShift {
    private static final double DAY = 86_400;
    private static final double MONTH = 30.436_875 * DAY;

    private final boolean isByDays;

    /// @param isByDays whether a minute moves by whole days
    public DateShift(boolean isByDays) {
        this.isByDays = isByDays;
    }

    /// About how long one step is, in seconds.
    public double step(FuzzyDate date) {
        int months = months(date);
        return months > 0 ? months * MONTH : isByMinutes(date) ? 60 : DAY;
    }

    /// The same date `steps` further on; empty beyond what can be written.
    public Optional<FuzzyDate> moved(FuzzyDate date, long steps) {
        return attempt(() -> switch (date) {
            case DatePoint point -> moved(point, steps, date);
            case DateSpan(var start, var end) ->
                new DateSpan(
                        start == null ? null : moved(start, steps, date), end == null ? null : moved(end, steps, date));
        });
    }

    /// The same interval with one end `steps` of its own further on; empty where it would end before it starts, beyond
    /// what can be written, and where there is no such end.
    ///
    /// @param isStart whether it is the start that moves
    public Optional<FuzzyDate> resized(FuzzyDate date, boolean isStart, long steps) {
        return attempt(() -> {
            DateSpan span = (DateSpan) date;
            DatePoint start = span.start();
            DatePoint end = span.end();
            return new DateSpan(
                    start != null && isStart ? moved(start, steps, start) : start,
                    end != null && !isStart ? moved(end, steps, end) : end);
        });
    }

    /// A date moved by whole days; the words it was typed in are no longer its own. See [#byDays(FuzzyDate, long)].
    ///
    /// @throws DateTimeException beyond the years -9999 to 9999
    public static DateStatement byDays(DateStatement stated, long days) {
        return days == 0 ? stated : new DateStatement(null, byDays(stated.date(), days));
    }

    /// A date moved by whole days, and as vague as it was. A day or minute moves by the days themselves; a month,
    /// season
    /// or what is vaguer becomes the one that its middle is then in: May moved by 40 days is June, by 3 days May.
    ///
    /// @param days negative for earlier
    /// @throws DateTimeException beyond the years -9999 to 9999
    public static FuzzyDate byDays(FuzzyDate date, long days) {
        return switch (date) {
            case DatePoint point -> byDays(point, days);
            case DateSpan(var start, var end) ->
                new DateSpan(start == null ? null : byDays(start, days), end == null ? null : byDays(end, days));
        };
    }

    private static DatePoint byDays(DatePoint point, long days) {
        return switch (point.grain()) {
            case MINUTE -> DatePoint.minute(point.earliest().plusDays(days)).with(point.doubt());
            case DAY ->
                DatePoint.day(point.earliest().toLocalDate().plusDays(days)).with(point.doubt());
            default -> around(point, point.midpoint().toLocalDate().plusDays(days));
        };
    }

    /// The point of the same grain that a day lies in.
    private static DatePoint around(DatePoint point, LocalDate day) {
        // Winter begins in December of its year; its other months belong to the year before.
        LocalDate counted = point.grain() == Grain.SEASON ? day.minusMonths(2) : day;
        int month = counted.getMonthValue() - 1;
        int division = switch (point.grain()) {
            case MONTH, SOME_DAY_OF_MONTH -> month + 1;
            case SEASON -> DatePoint.SPRING + month / 3;
            case QUARTER -> DatePoint.FIRST_QUARTER + month / 3;
            default -> 0;
        };
        int years = point.grain() == Grain.CENTURY ? 100 : point.grain() == Grain.DECADE ? 10 : 1;
        Third third = point.third() == Third.WHOLE
                ? Third.WHOLE
                : Third.at(
                        switch (point.grain()) {
                            case MONTH -> (day.getDayOfMonth() - 1) / 10;
                            case SEASON -> month % 3;
                            default -> month / 4;
                        });
        int year = Math.floorDiv(counted.getYear(), years) * years;
        return new DatePoint(point.grain(), year, division, 0, 0, third, point.doubt());
    }

    /// One end of an interval; null where it is open, and of what is no interval.
    public static @Nullable FuzzyDate end(FuzzyDate date, boolean isStart) {
        return date instanceof DateSpan(var start, var end) ? (isStart ? start : end) : null;
    }

    private interface Attempt {
        FuzzyDate make();
    }

    private static Optional<FuzzyDate> attempt(Attempt attempt) {
        try {
            return Optional.of(attempt.make());
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static int months(FuzzyDate date) {
        return switch (date) {
            case DatePoint point -> point.grain().months();
            case DateSpan(var start, var end) ->
                Math.max(
                        start == null ? 0 : start.grain().months(),
                        end == null ? 0 : end.grain().months());
        };
    }

    private boolean isByMinutes(FuzzyDate date) {
        return !isByDays
                && switch (date) {
                    case DatePoint point -> point.grain() == Grain.MINUTE;
                    case DateSpan(var start, var end) ->
                        (start == null || start.grain() == Grain.MINUTE)
                                && (end == null || end.grain() == Grain.MINUTE);
                };
    }

    /// @param whole what it is a part of, whose steps count
    private DatePoint moved(DatePoint point, long steps, FuzzyDate whole) {
        int months = months(whole);
        if (point.grain().months() > 0) {
            return months(
                    point, point.with(Third.WHOLE).firstDay().plusMonths(Math.multiplyExact(steps, (long) months)));
        }
        LocalDateTime from = point.earliest();
        LocalDateTime to = months > 0
                ? from.plusMonths(Math.multiplyExact(steps, (long) months))
                : isByMinutes(whole) ? from.plusMinutes(steps) : from.plusDays(steps);
        DatePoint moved = point.grain() == Grain.MINUTE ? DatePoint.minute(to) : DatePoint.day(to.toLocalDate());
        return moved.with(point.doubt());
    }

    private static DatePoint months(DatePoint point, LocalDate there) {
        int division = switch (point.grain()) {
            case MONTH, SOME_DAY_OF_MONTH -> there.getMonthValue();
            case SEASON -> DatePoint.SPRING - 1 + there.getMonthValue() / 3;
            case QUARTER -> DatePoint.FIRST_QUARTER + (there.getMonthValue() - 1) / 3;
            default -> 0;
        };
        return new DatePoint(point.grain(), there.getYear(), division, 0, 0, point.third(), point.doubt());
    }
}
