package app.rebound.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One date that is no interval. What its grain does not use is 0 (`day`, `minute` of the day) or `WHOLE`; `division`
/// is the month 1 to 12 or the EDTF code of a season (21 to 24) or quarter (33 to 36).
record DatePoint(Grain grain, int year, int division, int day, int minute, Third third, Doubt doubt)
        implements FuzzyDate {
    static final int SPRING = 21;
    static final int WINTER = 24;
    static final int FIRST_QUARTER = 33;
    static final int LAST_QUARTER = 36;

    DatePoint {
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "year");
        switch (grain) {
            case MINUTE, DAY -> LocalDate.of(year, division, day);
            case MONTH, SOME_DAY_OF_MONTH -> require(division >= 1 && division <= 12, "month");
            case SEASON -> require(division >= SPRING && division <= WINTER, "season");
            case QUARTER -> require(division >= FIRST_QUARTER && division <= LAST_QUARTER, "quarter");
            case YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> require(division == 0, "division");
            case DECADE -> require(year >= 0 && year % 10 == 0, "decade");
            case CENTURY -> require(year >= 0 && year % 100 == 0, "century");
        }
        require(third == Third.WHOLE || grain.hasThirds(), "third");
    }

    private static void require(boolean isSo, String what) {
        if (!isSo) {
            throw new DateTimeException("out of range: " + what);
        }
    }

    private static DatePoint plain(Grain grain, int year, int division) {
        return new DatePoint(grain, year, division, 0, 0, Third.WHOLE, Doubt.NONE);
    }

    static DatePoint of(FuzzyDate date) {
        if (date instanceof DatePoint point) {
            return point;
        }
        throw new DateTimeException("an interval cannot end another");
    }

    static DatePoint year(int year) {
        return plain(Grain.YEAR, year, 0);
    }

    static DatePoint month(int year, int month) {
        return plain(Grain.MONTH, year, month);
    }

    /// `code` is 21 (spring) to 24 (winter).
    static DatePoint season(int year, int code) {
        return plain(Grain.SEASON, year, code);
    }

    /// `quarter` is 1 to 4.
    static DatePoint quarter(int year, int quarter) {
        return plain(Grain.QUARTER, year, FIRST_QUARTER - 1 + quarter);
    }

    static DatePoint some(Grain grain, int year, int month) {
        return plain(grain, year, month);
    }

    static DatePoint decade(int firstYear) {
        return plain(Grain.DECADE, firstYear, 0);
    }

    static DatePoint century(int firstYear) {
        return plain(Grain.CENTURY, firstYear, 0);
    }

    static DatePoint day(int year, int month, int day) {
        return new DatePoint(Grain.DAY, year, month, day, 0, Third.WHOLE, Doubt.NONE);
    }

    static DatePoint day(LocalDate day) {
        return day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static DatePoint minute(LocalDateTime time) {
        return day(time.toLocalDate()).at(time.getHour() * 60 + time.getMinute());
    }

    /// This day at that minute of the day.
    DatePoint at(int minuteOfDay) {
        require(grain == Grain.DAY && minuteOfDay >= 0 && minuteOfDay < 24 * 60, "minute");
        return new DatePoint(Grain.MINUTE, year, division, day, minuteOfDay, third, doubt);
    }

    DatePoint with(Third part) {
        return new DatePoint(grain, year, division, day, minute, part, doubt);
    }

    DatePoint with(Doubt other) {
        return new DatePoint(grain, year, division, day, minute, third, other);
    }

    /// Whether [#neighbour] stays within the years that have a text form.
    boolean hasNeighbour(int step) {
        boolean isLong = grain == Grain.DECADE || grain == Grain.CENTURY;
        LocalDate there = step < 0 ? firstDay().minusDays(1) : dayAfter();
        return step == 0 || (there.getYear() >= (isLong ? 0 : FIRST_YEAR) && there.getYear() <= LAST_YEAR);
    }

    /// The date of the same kind that is `step` (-1, 0 or 1) further on; of "some day" or "some month", itself.
    ///
    /// @throws DateTimeException unless [#hasNeighbour]
    DatePoint neighbour(int step) {
        if (step == 0) {
            return this;
        }
        if (third != Third.WHOLE) {
            int place = third.place() + step;
            return place >= 0 && place <= 2
                    ? with(Third.at(place))
                    : with(Third.WHOLE).neighbour(step).with(Third.at(step < 0 ? 2 : 0));
        }
        LocalDate there = firstDay().plusMonths((long) grain.months() * step);
        DatePoint moved = switch (grain) {
            case MINUTE -> minute(earliest().plusMinutes(step));
            case DAY -> day(firstDay().plusDays(step));
            case MONTH -> month(there.getYear(), there.getMonthValue());
            case SEASON -> season(there.getYear(), SPRING - 1 + there.getMonthValue() / 3);
            case QUARTER -> quarter(there.getYear(), 1 + there.getMonthValue() / 3);
            case YEAR -> year(there.getYear());
            case DECADE -> decade(there.getYear());
            case CENTURY -> century(there.getYear());
            case SOME_DAY_OF_MONTH, SOME_MONTH, SOME_DAY_OF_YEAR -> this;
        };
        return moved.with(doubt);
    }

    /// The calendar month of a day, minute or month; null of anything else.
    @Nullable
    YearMonth calendarMonth() {
        return switch (grain) {
            case MINUTE, DAY, MONTH, SOME_DAY_OF_MONTH -> YearMonth.of(year, division);
            default -> null;
        };
    }

    /// The first day, inclusive.
    LocalDate firstDay() {
        LocalDate first = wholeStart();
        if (third == Third.WHOLE) {
            return first;
        }
        return grain == Grain.MONTH
                ? first.plusDays(10L * third.place())
                : first.plusMonths((long) grain.months() / 3 * third.place());
    }

    /// The day after the last.
    LocalDate dayAfter() {
        LocalDate first = wholeStart();
        if (grain.months() == 0) {
            return first.plusDays(1);
        }
        if (third == Third.WHOLE || third == Third.LATE) {
            return first.plusMonths(grain.months());
        }
        return with(third == Third.EARLY ? Third.MID : Third.LATE).firstDay();
    }

    private LocalDate wholeStart() {
        return switch (grain) {
            case MINUTE, DAY -> LocalDate.of(year, division, day);
            case MONTH, SOME_DAY_OF_MONTH -> LocalDate.of(year, division, 1);
            case SEASON -> LocalDate.of(year, 3 * (division - SPRING + 1), 1);
            case QUARTER -> LocalDate.of(year, 3 * (division - FIRST_QUARTER) + 1, 1);
            case YEAR, SOME_MONTH, SOME_DAY_OF_YEAR, DECADE, CENTURY -> LocalDate.of(year, 1, 1);
        };
    }

    @Override
    public LocalDateTime earliest() {
        return firstDay().atStartOfDay().plusMinutes(minute);
    }

    @Override
    public LocalDateTime latest() {
        return grain == Grain.MINUTE ? earliest().plusMinutes(1) : dayAfter().atStartOfDay();
    }

    @Override
    public LocalDateTime midpoint() {
        return halfway(earliest(), latest());
    }

    static LocalDateTime halfway(LocalDateTime from, LocalDateTime to) {
        return from.plus(Duration.between(from, to).dividedBy(2));
    }

    @Override
    public String edtf() {
        String date = switch (grain) {
            case YEAR -> yearText();
            case MONTH, SEASON, QUARTER -> yearText() + two("-", division);
            case DAY -> yearText() + two("-", division) + two("-", day);
            case MINUTE ->
                yearText() + two("-", division) + two("-", day) + two("T", minute / 60) + two(":", minute % 60);
            case SOME_DAY_OF_MONTH -> yearText() + two("-", division) + "-XX";
            case SOME_MONTH -> yearText() + "-XX";
            case SOME_DAY_OF_YEAR -> yearText() + "-XX-XX";
            case DECADE -> yearText().substring(0, 3) + "X";
            case CENTURY -> yearText().substring(0, 2) + "XX";
        };
        return date + third.suffix() + doubt.sign();
    }

    /// Four digits, after a minus before the year 0.
    String yearText() {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    private static String two(String before, int number) {
        return (number < 10 ? before + "0" : before) + number;
    }

    @Override
    public Precision precision() {
        return third == Third.WHOLE ? grain.precision() : Precision.PART;
    }

    @Override
    public boolean isAbout() {
        return doubt.isAbout();
    }

    @Override
    public boolean isUncertain() {
        return doubt.isUncertain();
    }

    @Override
    public boolean isExact() {
        return doubt == Doubt.NONE && grain.months() == 0;
    }
}
