package app.rebound.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Where a date without its year belongs: the nearest that starts on or before `day`, or that ends on or after it.
/// `month` is that of a bare day number; null when a number alone says nothing.
record Around(LocalDate day, boolean isBefore, @Nullable YearMonth month) {
    /// Leap days come at most eight years apart.
    private static final int YEARS_TO_TRY = 9;

    static Around past(LocalDate today) {
        return new Around(today, true, null);
    }

    Around in(@Nullable YearMonth other) {
        return new Around(day, isBefore, other);
    }

    /// @throws DateTimeException when no year has such a day
    DatePoint fill(IntFunction<DatePoint> ofYear) {
        int step = isBefore ? -1 : 1;
        for (int i = 0; i < YEARS_TO_TRY; i++) {
            DatePoint point = at(day.getYear() + i * step, ofYear);
            if (point != null
                    && (isBefore
                            ? !point.firstDay().isAfter(day)
                            : point.dayAfter().isAfter(day))) {
                return point;
            }
        }
        throw new DateTimeException("no such day in any year");
    }

    private static @Nullable DatePoint at(int year, IntFunction<DatePoint> ofYear) {
        try {
            return ofYear.apply(year);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
