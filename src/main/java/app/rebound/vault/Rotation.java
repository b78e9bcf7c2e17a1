package app.rebound.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have any.
///
/// A clock that jumped forward and back again leaves backups from a time that has not come. They count like all
/// others, and the newest of what is not ahead stays beside them, so that a wrong clock never costs the present.
final class Rotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    /// How many stay at most.
    static final int MOST = DAYS + WEEKS + MONTHS;

    private Rotation() {}

    /// Those of `all` that stay.
    ///
    /// @param now what is later is ahead of its time
    /// @param zone whose days count
    /// @return at most [#MOST] of `all`, the newest always among them
    static Set<Instant> kept(Collection<Instant> all, Instant now, ZoneId zone) {
        List<Instant> newestFirst =
                all.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> kept = new LinkedHashSet<>();
        newestFirst.stream().findFirst().ifPresent(kept::add);
        newestFirst.stream().filter(at -> !at.isAfter(now)).findFirst().ifPresent(kept::add);
        newestOfEach(newestFirst, DAYS, at -> day(at, zone), kept);
        newestOfEach(newestFirst, WEEKS, at -> week(day(at, zone)), kept);
        newestOfEach(newestFirst, MONTHS, at -> YearMonth.from(day(at, zone)), kept);
        return kept;
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static void newestOfEach(
            List<Instant> newestFirst, int count, Function<Instant, Object> span, Set<Instant> kept) {
        Set<Object> seen = new HashSet<>();
        for (Instant at : newestFirst) {
            if (seen.add(span.apply(at)) && seen.size() <= count && kept.size() < MOST) {
                kept.add(at);
            }
        }
    }
}
