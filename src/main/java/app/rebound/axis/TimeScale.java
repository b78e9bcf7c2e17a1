package app.rebound.axis;

import app.rebound.time.FuzzyDate;
import app.rebound.time.Precision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// Maps civil time to a place on the axis and back, evenly, from millennia down to minutes.
///
/// Times are local civil values that belong to no zone: every day has 24 drawn hours, also the two days a year on
/// which clocks are changed. What happened at 02:30 stands where 02:30 was said, whether that hour came twice or never.
///
/// Seconds are doubles, counted from the beginning of 1970; at the ends of the years that can be written (-9999 and
/// 9999) they are still right to a ten-thousandth of a second.
///
/// @param start what lies at the left edge, in seconds
/// @param perPixel how many seconds one pixel stands for, from [#FINEST] to [#WIDEST]
/// @param width in pixels, more than 0
public record TimeScale(double start, double perPixel, double width) {
    /// The finest zoom in seconds a pixel: a minute is two hundred pixels wide.
    public static final double FINEST = 0.3;

    /// The widest zoom in seconds a pixel: about thirty years.
    public static final double WIDEST = 1e9;

    /// The first moment that can be written, in seconds.
    public static final double FIRST = seconds(LocalDateTime.of(FuzzyDate.FIRST_YEAR, 1, 1, 0, 0));

    /// The first moment after all that can be written, in seconds.
    public static final double LAST = seconds(LocalDateTime.of(FuzzyDate.LAST_YEAR + 1, 1, 1, 0, 0));

    /// The share of the whole that is left free at each side.
    private static final double MARGIN = 0.04;

    private static final Duration LEAST = Duration.ofDays(14);
    private static final Duration LEAST_OF_MINUTES = Duration.ofHours(2);

    public TimeScale {
        if (!(perPixel > 0) || !(width > 0) || !Double.isFinite(start)) {
            throw new IllegalArgumentException("a scale has a length");
        }
    }

    /// The scale from `from` at the left edge to `to`, after it, at the right.
    public static TimeScale between(LocalDateTime from, LocalDateTime to, double width) {
        return between(seconds(from), seconds(to), width);
    }

    /// The same by seconds.
    public static TimeScale between(double from, double to, double width) {
        return new TimeScale(from, (to - from) / width, width);
    }

    /// The scale on which all `dates` are seen, with some room around them; two weeks around `otherwise` where there
    /// are none.
    public static TimeScale fitting(List<FuzzyDate> dates, LocalDateTime otherwise, double width) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        boolean isOfMinutes = !dates.isEmpty();
        for (FuzzyDate date : dates) {
            first = Math.min(first, seconds(Objects.requireNonNullElseGet(date.earliest(), date::midpoint)));
            last = Math.max(last, seconds(Objects.requireNonNullElseGet(date.latest(), date::midpoint)));
            isOfMinutes &= date.precision() == Precision.MINUTE;
        }
        return dates.isEmpty()
                ? fitting(seconds(otherwise), seconds(otherwise), false, width)
                : fitting(first, last, isOfMinutes, width);
    }

    /// The scale on which all from `first` to `last` is seen, with some room around it.
    ///
    /// @param isOfMinutes whether less than two weeks may fill the width
    public static TimeScale fitting(double first, double last, boolean isOfMinutes, double width) {
        double least = (isOfMinutes ? LEAST_OF_MINUTES : LEAST).toSeconds();
        double room = Math.max((last - first) * MARGIN, (least - (last - first)) / 2);
        double from = Math.floor(first - room);
        double to = Math.ceil(last + room + 1);
        return between(from, to, width);
    }

    /// The seconds of a civil time.
    public static double seconds(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC);
    }

    /// The civil time at `seconds`, to the second, within the years that can be written.
    public static LocalDateTime time(double seconds, boolean isRounded) {
        double within = Math.clamp(seconds, FIRST, LAST - 1);
        return LocalDateTime.ofEpochSecond(
                isRounded ? Math.round(within) : (long) Math.floor(within), 0, ZoneOffset.UTC);
    }

    /// Where `time` lies, in pixels from the left edge; outside 0 to `width` where the scale does not show it.
    public double x(LocalDateTime time) {
        return x(seconds(time));
    }

    /// The same by seconds.
    public double x(double seconds) {
        return (seconds - start) / perPixel;
    }

    /// What lies at `x`, in seconds.
    public double at(double x) {
        return start + x * perPixel;
    }

    /// What lies at `x`, to the second.
    public LocalDateTime time(double x) {
        return time(at(x), true);
    }

    /// What lies at the right edge, in seconds.
    public double end() {
        return at(width);
    }

    /// What lies at the left edge.
    public LocalDateTime from() {
        return time(start, true);
    }

    /// What lies at the right edge.
    public LocalDateTime to() {
        return time(end(), true);
    }

    /// The same middle at `times` as much detail, as far as there is such a zoom; the moment under `x` stays there.
    public TimeScale zoomed(double x, double times) {
        double moment = at(x);
        double zoomed = Math.clamp(perPixel / times, FINEST, WIDEST);
        return new TimeScale(moment - x * zoomed, zoomed, width);
    }

    /// The same zoom `pixels` further on in time; the middle stays within what can be written.
    public TimeScale panned(double pixels) {
        double half = width / 2 * perPixel;
        double middle = Math.clamp(start + pixels * perPixel + half, FIRST, LAST);
        return new TimeScale(middle - half, perPixel, width);
    }

    /// The same zoom with `seconds` in the middle.
    public TimeScale centred(double seconds) {
        return new TimeScale(seconds - width / 2 * perPixel, perPixel, width);
    }

    /// The same left edge and zoom at another width.
    public TimeScale wide(double other) {
        return new TimeScale(start, perPixel, other);
    }

    /// The nearest scale that there is: no finer than [#FINEST], no wider than [#WIDEST], around the same middle.
    public TimeScale allowed() {
        return zoomed(width / 2, 1);
    }
}
