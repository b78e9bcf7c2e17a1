package app.rebound.axis;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// How far apart the ticks of an axis are, from the finest to the widest.
public enum TickStep {
    MINUTE(ChronoUnit.MINUTES, 1),
    FIVE_MINUTES(ChronoUnit.MINUTES, 5),
    QUARTER_HOUR(ChronoUnit.MINUTES, 15),
    HALF_HOUR(ChronoUnit.MINUTES, 30),
    HOUR(ChronoUnit.HOURS, 1),
    THREE_HOURS(ChronoUnit.HOURS, 3),
    SIX_HOURS(ChronoUnit.HOURS, 6),
    HALF_DAY(ChronoUnit.HOURS, 12),
    DAY(ChronoUnit.DAYS, 1),
    TWO_DAYS(ChronoUnit.DAYS, 2),
    WEEK(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    HALF_YEAR(ChronoUnit.MONTHS, 6),
    YEAR(ChronoUnit.YEARS, 1),
    TWO_YEARS(ChronoUnit.YEARS, 2),
    FIVE_YEARS(ChronoUnit.YEARS, 5),
    DECADE(ChronoUnit.YEARS, 10),
    TWO_DECADES(ChronoUnit.YEARS, 20),
    HALF_CENTURY(ChronoUnit.YEARS, 50),
    CENTURY(ChronoUnit.YEARS, 100),
    TWO_CENTURIES(ChronoUnit.YEARS, 200),
    FIVE_CENTURIES(ChronoUnit.YEARS, 500),
    MILLENNIUM(ChronoUnit.YEARS, 1_000),
    FIVE_MILLENNIA(ChronoUnit.YEARS, 5_000);

    private final ChronoUnit unit;
    private final int count;

    TickStep(ChronoUnit unit, int count) {
        this.unit = unit;
        this.count = count;
    }

    /// Minutes, hours, days, weeks, months or years.
    public ChronoUnit unit() {
        return unit;
    }

    /// About how long it is, in seconds.
    double seconds() {
        return (double) unit.getDuration().toSeconds() * count;
    }

    /// The first tick at or after `time`.
    LocalDateTime firstFrom(LocalDateTime time) {
        LocalDateTime start = floor(time);
        return start.isBefore(time) ? next(start) : start;
    }

    /// The last tick at or before `time`.
    public LocalDateTime before(LocalDateTime time) {
        return floor(time);
    }

    /// The least that lies between two ticks, in seconds.
    double leastSeconds() {
        return switch (this) {
            case TWO_DAYS -> 86_400;
            case MONTH -> 28 * 86_400.0;
            case QUARTER -> 90 * 86_400.0;
            case HALF_YEAR -> 181 * 86_400.0;
            default -> unit == ChronoUnit.YEARS ? count * 365.0 * 86_400 : seconds();
        };
    }

    /// The tick after `tick`; counting begins anew with each month for two days, and with each Monday for weeks.
    LocalDateTime next(LocalDateTime tick) {
        LocalDateTime next = tick.plus(count, unit);
        if (this == TWO_DAYS && (next.getMonthValue() != tick.getMonthValue() || next.getDayOfMonth() == 31)) {
            return tick.plusMonths(1).withDayOfMonth(1);
        }
        return next;
    }

    private LocalDateTime floor(LocalDateTime time) {
        LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS);
        return switch (unit) {
            case MINUTES -> time.truncatedTo(ChronoUnit.HOURS).withMinute(time.getMinute() / count * count);
            case HOURS -> day.withHour(time.getHour() / count * count);
            case DAYS -> day.minusDays((day.getDayOfMonth() - 1) % count);
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / count * count + 1);
            default -> day.withDayOfYear(1).withYear(Math.floorDiv(time.getYear(), count) * count);
        };
    }
}
