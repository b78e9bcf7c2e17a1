package app.rebound.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A civil date as closely as a person knows it: a minute, a day, a month, a season, "mid 2023", an interval.
///
/// Its text form is EDTF level 1 (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/) for years -9999 to 9999:
/// `2024`, `2024-03`, `2024-03-02`, `2024-21` (seasons 21 to 24), `201X`, `20XX`, `2024-XX`, `2024-03-XX`,
/// `2024-XX-XX`,
/// `a/b`, `../b`, `a/..`, each point followed by `?` (uncertain), `~` (about) or `%` (both); and beyond it the quarters
/// 33 to 36 of level 2, the minute `2024-03-02T14:30`, and, ours alone, `:early`, `:mid` and `:late` after a month,
/// season or year and before the qualifier, as in `2024-03:mid~`. A date has exactly one text form and `equals` goes by
/// it; the words as typed are kept beside it in a [DateStatement].
///
/// Seasons are those of the northern half of the earth by whole months: spring is March to May; winter runs from
/// December of its year to February of the next. A third of a month is days 1 to 10, 11 to 20 and the rest; a third of
/// a season is one month, of a year four months. A century `20XX` is the years 2000 to 2099.
public sealed interface FuzzyDate extends Comparable<FuzzyDate> permits DatePoint, DateSpan {
    int FIRST_YEAR = -9999;
    int LAST_YEAR = 9999;

    /// The order of `compareTo`, with undated (null) last.
    Comparator<@Nullable FuzzyDate> UNDATED_LAST = (left, right) -> {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        return left.compareTo(right);
    };

    /// Reads the text form; empty when `edtf` is none, names no real day or ends before it starts.
    static Optional<FuzzyDate> parse(String edtf) {
        try {
            return EdtfReader.read(edtf);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A whole year.
    ///
    /// @throws DateTimeException beyond the years -9999 to 9999, as for the other factories
    static FuzzyDate ofYear(int year) {
        return DatePoint.year(year);
    }

    static FuzzyDate ofMonth(YearMonth month) {
        return DatePoint.month(month.getYear(), month.getMonthValue());
    }

    static FuzzyDate ofDay(LocalDate day) {
        return DatePoint.day(day);
    }

    /// A day and a time of day; seconds are dropped.
    static FuzzyDate ofMinute(LocalDateTime minute) {
        return DatePoint.minute(minute);
    }

    /// The interval from the start of `start` to the end of `end`, both inclusive.
    ///
    /// @throws DateTimeException when it would end before it starts or one end is an interval itself
    static FuzzyDate between(FuzzyDate start, FuzzyDate end) {
        return new DateSpan(DatePoint.of(start), DatePoint.of(end));
    }

    /// From `start` on, with no known end.
    static FuzzyDate since(FuzzyDate start) {
        return new DateSpan(DatePoint.of(start), null);
    }

    /// Up to and including `end`, with no known start.
    static FuzzyDate until(FuzzyDate end) {
        return new DateSpan(null, DatePoint.of(end));
    }

    /// Up to the day, month or the like just before `point`; up to all of it where it has no neighbour.
    static FuzzyDate before(FuzzyDate point) {
        DatePoint end = DatePoint.of(point);
        return new DateSpan(null, end.hasNeighbour(-1) ? end.neighbour(-1) : end);
    }

    /// From the day, month or the like just after `point`; from all of it where it has no neighbour.
    static FuzzyDate after(FuzzyDate point) {
        DatePoint start = DatePoint.of(point);
        return new DateSpan(start.hasNeighbour(1) ? start.neighbour(1) : start, null);
    }

    /// From the start of `since` to the end of `until`, of which each may be open on its other side.
    ///
    /// @throws DateTimeException when it would end before it starts, or `since` has no start or `until` no end
    static FuzzyDate within(FuzzyDate since, FuzzyDate until) {
        if (since instanceof DateSpan from
                && from.start() != null
                && until instanceof DateSpan to
                && to.end() != null) {
            return new DateSpan(from.start(), to.end());
        }
        throw new DateTimeException("an interval needs both ends");
    }

    /// The text form, as `parse` reads it.
    String edtf();

    Precision precision();

    /// The first moment it can mean, inclusive; null for an interval without a start. "About" and "uncertain" do not
    /// widen it: they change how it is drawn and worded only.
    @Nullable
    LocalDateTime earliest();

    /// The first moment after all that it can mean, exclusive; null for an interval without an end.
    @Nullable
    LocalDateTime latest();

    /// The day that all of it lies in; null where it means more than one day.
    default @Nullable LocalDate onlyDay() {
        LocalDateTime first = earliest();
        LocalDateTime after = latest();
        if (first == null || after == null) {
            return null;
        }
        return after.isAfter(first.toLocalDate().plusDays(1).atStartOfDay()) ? null : first.toLocalDate();
    }

    /// Where to draw it as one spot: halfway from earliest to latest, or the end that is known.
    LocalDateTime midpoint();

    /// Whether it is "about" (EDTF `~` or `%`); for an interval, whether either end is.
    boolean isAbout();

    /// Whether it is uncertain (EDTF `?` or `%`); for an interval, whether either end is.
    boolean isUncertain();

    /// Whether it is one day or minute, or an interval between two such, without any doubt.
    boolean isExact();

    default boolean isInterval() {
        return precision() == Precision.INTERVAL;
    }

    /// By earliest (without a start first), then latest (without an end last), then text form: total, and 0 only for
    /// equal dates.
    @Override
    default int compareTo(FuzzyDate other) {
        int order = FuzzyOrder.EARLIEST.compare(earliest(), other.earliest());
        if (order == 0) {
            order = FuzzyOrder.LATEST.compare(latest(), other.latest());
        }
        return order == 0 ? edtf().compareTo(other.edtf()) : order;
    }
}
