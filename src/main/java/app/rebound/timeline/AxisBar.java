package app.rebound.timeline;

import app.rebound.time.FuzzyDate;
import java.time.LocalDateTime;

/// The spot or bar of one event on the axis; all places in pixels from the left edge.
///
/// @param left where mark and bar begin
/// @param right where they end
/// @param anchor the middle of the mark
/// @param kind how it is drawn
public record AxisBar(double left, double right, double anchor, Kind kind) {
    /// How far a mark reaches to each side of its middle.
    public static final double MARK = 8;

    /// The room between a mark and its label, and at the ends of a label inside a bar.
    static final double PAD = 4;

    /// How far a bar with an open end is drawn.
    static final double OPEN = 96;

    /// Bars shorter than this are drawn as a mark alone.
    private static final double SHORTEST = 24;

    /// How an event's time is drawn.
    public enum Kind {
        /// A mark alone.
        SPOT,
        /// Somewhere in between: a bar that fades at both ends, with the mark in the middle.
        VAGUE,
        /// From one day to another.
        SPAN,
        /// From a day on; fades to the right.
        OPEN_END,
        /// Until a day; fades to the left.
        OPEN_START
    }

    static AxisBar of(FuzzyDate date, TimeScale scale) {
        LocalDateTime earliest = date.earliest();
        LocalDateTime latest = date.latest();
        double middle = scale.x(date.midpoint());
        if (earliest == null) {
            return new AxisBar(middle - OPEN, middle + MARK, middle, Kind.OPEN_START);
        }
        if (latest == null) {
            return new AxisBar(middle - MARK, middle + OPEN, middle, Kind.OPEN_END);
        }
        double from = scale.x(earliest);
        double to = scale.x(latest);
        if (to - from < SHORTEST || (date.isExact() && !date.isInterval())) {
            return new AxisBar(middle - MARK, middle + MARK, middle, Kind.SPOT);
        }
        if (date.isInterval() && date.isExact()) {
            return new AxisBar(from, to, from + MARK + PAD, Kind.SPAN);
        }
        return new AxisBar(from, to, middle, Kind.VAGUE);
    }

    /// Where a label begins when it stands right of the mark.
    double labelStart() {
        return anchor + MARK + PAD;
    }

    /// Where a label ends when it stands left of the mark.
    double labelLeft() {
        return anchor - MARK - PAD;
    }
}
