package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;

/// The left and right edge of what is drawn, in pixels, and where its parts stand.
///
/// Every distance between two edges grows with the zoom or stays: what is apart at the widest zoom of a level is apart
/// at all its zooms.
///
/// @param left where mark, bar and label together begin
/// @param right where they end
/// @param barLeft where the bar begins
/// @param barRight where the bar ends
/// @param mark the middle of the mark
/// @param labelX where the label begins
public record Outline(double left, double right, double barLeft, double barRight, double mark, double labelX) {
    /// How far a mark reaches to each side of its middle.
    public static final double MARK = 8;

    /// The room between a mark and its label, and at the ends of a label inside a bar.
    public static final double PAD = 4;

    /// How far a bar with an open end is drawn.
    public static final double OPEN = 96;

    /// How far the shade of an "about" without a bar reaches to each side.
    public static final double SHADE = 18;

    /// Bars shorter than this are drawn as a mark alone.
    private static final double SHORTEST = 24;

    /// A day without a time is a bar only where it is this wide.
    private static final double SHORTEST_DAY = 160;

    static Kind kind(AxisIndex index, int item, double perPixel) {
        double length = (index.end(item) - index.begin(item)) / perPixel;
        return switch (index.nature(item)) {
            case MOMENT -> Kind.SPOT;
            case DAY -> length < SHORTEST_DAY ? Kind.SPOT : Kind.VAGUE;
            case VAGUE -> length < SHORTEST ? Kind.SPOT : Kind.VAGUE;
            case SPAN -> length < SHORTEST ? Kind.SPOT : Kind.SPAN;
            case OPEN_END -> Kind.OPEN_END;
            case OPEN_START -> Kind.OPEN_START;
        };
    }

    /// The outline of a box on a scale.
    public static Outline of(AxisIndex index, Box box, TimeScale scale) {
        double begin = scale.x(index.begin(box.item()));
        double end = scale.x(index.end(box.item()));
        return of(
                box.kind(),
                begin,
                end,
                scale.x(box.anchor()),
                index.isAbout(box.item()),
                box.side(),
                Math.min(box.label(), index.item(box.item()).label()));
    }

    /// @param begin where the time begins, in pixels
    /// @param end where it ends
    /// @param anchor the moment it is drawn at
    static Outline of(Kind kind, double begin, double end, double anchor, boolean isAbout, Side side, double label) {
        double barLeft = switch (kind) {
            case SPOT -> anchor - (isAbout ? SHADE : MARK);
            case VAGUE, SPAN -> begin;
            case OPEN_END -> anchor - MARK;
            case OPEN_START -> anchor - OPEN;
        };
        double barRight = switch (kind) {
            case SPOT -> anchor + (isAbout ? SHADE : MARK);
            case VAGUE, SPAN -> end;
            case OPEN_END -> anchor + OPEN;
            case OPEN_START -> anchor + MARK;
        };
        double mark = kind == Kind.SPAN ? begin + MARK + PAD : anchor;
        double labelX = switch (side) {
            case NONE, INSIDE -> mark + MARK + PAD;
            case RIGHT -> kind == Kind.SPAN ? barRight + PAD : mark + MARK + PAD;
            case LEFT -> (kind == Kind.SPAN ? barLeft - PAD : mark - MARK - PAD) - label;
        };
        double from = side == Side.NONE ? mark : labelX;
        double to = side == Side.NONE ? mark : labelX + label;
        return new Outline(Math.min(barLeft, from), Math.max(barRight, to), barLeft, barRight, mark, labelX);
    }
}
