package app.rebound.printout;

import java.time.LocalDateTime;
import java.util.List;

/// The geometry of one timeline figure, in CSS pixels from its left edge; rows count upwards from the axis, from 0.
record TimelineFigure(
        List<Placed> placed, List<Tick> ticks, int rows, int width, LocalDateTime first, LocalDateTime last) {
    static final int ROW = 17;
    static final int AXIS = 34;
    static final int LEGEND = 20;

    /// An event's place: it runs from `from` to `to` (the same for a point) and is open where its end is unknown.
    record Placed(PrintedEvent event, double from, double to, int row, boolean isOpenLeft, boolean isOpenRight) {
        boolean isPoint() {
            return to - from < 2;
        }

        /// Where its mark stands: amid the bar, or at the end that is known.
        double markX() {
            if (isOpenRight == isOpenLeft) {
                return (from + to) / 2;
            }
            return isOpenRight ? from : to;
        }

        /// Where its mark and its number end, with a gap: nothing else may begin in this row before.
        double rightEdge() {
            return to + MARK + numberWidth(event.number()) + GAP;
        }

        double leftEdge() {
            return from - MARK;
        }
    }

    /// A point of the axis with its date.
    record Tick(double x, String label) {}

    /// Half the width of a mark.
    static final int MARK = 5;

    private static final int DIGIT = 5;
    private static final int GAP = 7;

    TimelineFigure {
        placed = List.copyOf(placed);
        ticks = List.copyOf(ticks);
    }

    int height() {
        return rows * ROW + AXIS + LEGEND;
    }

    /// The vertical middle of `row`, in CSS pixels from the top.
    double middle(int row) {
        return (rows - row - 0.5) * ROW;
    }

    double axis() {
        return rows * ROW + 6.0;
    }

    static double numberWidth(int number) {
        return DIGIT * Integer.toString(number).length() + 2.0;
    }
}
