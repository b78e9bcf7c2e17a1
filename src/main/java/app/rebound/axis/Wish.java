package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;
import java.util.function.DoubleUnaryOperator;

/// What an event wants of a row, the same for every row and every round of packing and therefore found once.
///
/// @param side where its label stands at best: inside its bar, or to the right
/// @param label as much of it as may be shown, in pixels
/// @param alone what it takes without its label; part of all that follow
/// @param whole what it takes with its label on that side
/// @param left what it takes with its label to the left
/// @param least what it takes with as little of its label as may be shown
record Wish(
        int item,
        Kind kind,
        double anchor,
        boolean isMarked,
        Side side,
        double label,
        Outline alone,
        Outline whole,
        Outline left,
        Outline least) {
    /// Labels longer than this are cut, in pixels.
    static final double LONGEST = 220;

    /// Without room for this much of its label, an event without a mark joins a cluster.
    static final double LEAST_LABEL = 44;

    /// @param x where a moment lies, in pixels
    static Wish of(AxisIndex index, int item, double perPixel, DoubleUnaryOperator x) {
        Kind kind = Outline.kind(index, item, perPixel);
        AxisItem one = index.item(item);
        double label = Math.min(LONGEST, one.label());
        double begin = x.applyAsDouble(index.begin(item));
        double end = x.applyAsDouble(index.end(item));
        double anchor = x.applyAsDouble(index.anchor(item));
        boolean isAbout = index.isAbout(item);
        double length = (index.end(item) - index.begin(item)) / perPixel;
        boolean isInside = kind == Kind.SPAN && label + 2 * Outline.MARK + 3 * Outline.PAD <= length;
        Side side = isInside ? Side.INSIDE : Side.RIGHT;
        return new Wish(
                item,
                kind,
                index.anchor(item),
                one.weight() > 0,
                side,
                label,
                Outline.of(kind, begin, end, anchor, isAbout, Side.NONE, 0),
                Outline.of(kind, begin, end, anchor, isAbout, side, label),
                Outline.of(kind, begin, end, anchor, isAbout, Side.LEFT, label),
                Outline.of(kind, begin, end, anchor, isAbout, side, Math.min(LEAST_LABEL, label)));
    }

    /// Whether less than the whole label may be shown.
    boolean isCuttable() {
        return side != Side.INSIDE && label > LEAST_LABEL;
    }

    Box box(int lane, int row, Side where, double room) {
        return new Box(item, lane, row, kind, anchor, where, room);
    }
}
