package app.rebound.timeline;

import app.rebound.time.FuzzyDate;
import app.rebound.time.Precision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// Maps civil time to a place on the axis and back, evenly.
///
/// @param from what lies at the left edge
/// @param to what lies at the right edge, after `from`
/// @param width in pixels, more than 0
public record TimeScale(LocalDateTime from, LocalDateTime to, double width) {
    /// The share of the whole that is left free at each side.
    private static final double MARGIN = 0.04;

    private static final Duration LEAST = Duration.ofDays(14);
    private static final Duration LEAST_OF_MINUTES = Duration.ofHours(2);

    public TimeScale {
        if (!from.isBefore(to) || !(width > 0)) {
            throw new IllegalArgumentException("a scale has a length");
        }
    }

    /// The scale on which all `dates` are seen, with some room around them; two weeks around `otherwise` where there
    /// are none.
    public static TimeScale fitting(List<FuzzyDate> dates, LocalDateTime otherwise, double width) {
        LocalDateTime first = null;
        LocalDateTime last = null;
        boolean isOfMinutes = !dates.isEmpty();
        for (FuzzyDate date : dates) {
            LocalDateTime start = Objects.requireNonNullElseGet(date.earliest(), date::midpoint);
            LocalDateTime end = Objects.requireNonNullElseGet(date.latest(), date::midpoint);
            first = first == null || start.isBefore(first) ? start : first;
            last = last == null || end.isAfter(last) ? end : last;
            isOfMinutes &= date.precision() == Precision.MINUTE;
        }
        LocalDateTime start = first == null ? otherwise : first;
        LocalDateTime end = last == null ? otherwise : last;
        long span = Duration.between(start, end).toSeconds();
        long least = (isOfMinutes ? LEAST_OF_MINUTES : LEAST).toSeconds();
        long room = Math.max((long) (span * MARGIN), (least - span) / 2);
        return new TimeScale(start.minusSeconds(room), end.plusSeconds(room + 1), width);
    }

    /// Where `time` lies, in pixels from the left edge; outside 0 to `width` where the scale does not show it.
    public double x(LocalDateTime time) {
        return (seconds(time) - seconds(from)) * (width / (seconds(to) - seconds(from)));
    }

    /// What lies at `x`, to the second.
    public LocalDateTime time(double x) {
        return from.plusSeconds(Math.round(x / width * (seconds(to) - seconds(from))));
    }

    private static double seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }
}
