package app.rebound.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Where a date without its year belongs: the nearest to `day` on one side of it. `month` is that of a bare day number;
/// null when a number alone says nothing.
record Around(LocalDate day, Near.Side side, @Nullable YearMonth month) {
    /// Leap days come at most eight years apart.
    private static final int YEARS_TO_TRY = 9;

    static Around past(LocalDate today) {
        return new Around(today, Near.Side.STARTS_BY, null);
    }

    static Around of(Near near) {
        return new Around(near.day(), near.side(), null);
    }

    Around in(@Nullable YearMonth other) {
        return new Around(day, side, other);
    }

    /// @throws DateTimeException when no year has such a day
    DatePoint fill(IntFunction<DatePoint> ofYear) {
        // A winter that began in the year before may still last.
        int first = side.isBackwards() ? 0 : -1;
        for (int i = first; i < YEARS_TO_TRY; i++) {
            DatePoint point = at(day.getYear() + (side.isBackwards() ? -i : i), ofYear);
            if (point != null && isThere(point)) {
                return point;
            }
        }
        throw new DateTimeException("no such day in any year");
    }

    private boolean isThere(DatePoint point) {
        return switch (side) {
            case STARTS_BY -> !point.firstDay().isAfter(day);
            case ENDS_BEFORE -> !point.dayAfter().isAfter(day);
            case ENDS_FROM -> point.dayAfter().isAfter(day);
            case STARTS_AFTER -> point.firstDay().isAfter(day);
        };
    }

    private static @Nullable DatePoint at(int year, IntFunction<DatePoint> ofYear) {
        try {
            return ofYear.apply(year);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
