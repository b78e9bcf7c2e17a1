package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills the rows of one block: each event in the first row with room for it and its label, to the right or left, and
/// else where most of the label finds room.
final class RowPacking {
    /// Labels longer than this are cut, in pixels.
    static final double LONGEST = 220;

    /// Without room for this much of its label, an event without a mark joins a cluster.
    static final double LEAST_LABEL = 44;

    private final LaneSpace space;
    private final AxisIndex index;
    private final double begin;
    private final double perPixel;
    private final List<RowSpace> around = new ArrayList<>();
    private final List<RowSpace> rows = new ArrayList<>();

    /// @param begin of the block, in seconds
    RowPacking(LaneSpace space, double begin, double perPixel) {
        this.space = space;
        this.index = space.index();
        this.begin = begin;
        this.perPixel = perPixel;
        for (int row = 0; row < space.rows(); row++) {
            around.add(new RowSpace());
            rows.add(new RowSpace());
        }
    }

    private double x(double seconds) {
        return (seconds - begin) / perPixel;
    }

    /// A long bar that everything has to keep away from.
    void bar(int row, int item) {
        around.get(row).take(x(index.begin(item)), x(index.end(item)));
    }

    /// A box of a neighbour that everything has to keep away from.
    void stand(Box box) {
        Outline outline = outline(box);
        around.get(box.row()).take(outline.left(), outline.right());
    }

    /// Empties the rows but for what stood there before.
    void reset() {
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).copy(around.get(row));
        }
    }

    RowSpace last() {
        return rows.getLast();
    }

    private Outline outline(Box box) {
        return Outline.of(
                box.kind(),
                x(index.begin(box.item())),
                x(index.end(box.item())),
                x(box.anchor()),
                index.isAbout(box.item()),
                box.side(),
                Math.min(box.label(), index.item(box.item()).label()));
    }

    /// Finds a place for an event; null where there is none.
    @Nullable
    Box place(int item) {
        Kind kind = Outline.kind(index, item, perPixel);
        double full = Math.min(LONGEST, index.item(item).label());
        Side inside = isInside(kind, item, full) ? Side.INSIDE : Side.RIGHT;
        Box box = firstFree(item, kind, inside, full);
        if (box == null) {
            box = firstFree(item, kind, Side.LEFT, full);
        }
        if (box == null && inside != Side.INSIDE && full > LEAST_LABEL) {
            box = cut(item, kind, inside, full);
        }
        return box != null || index.item(item).weight() == 0 ? box : firstFree(item, kind, Side.NONE, 0);
    }

    private boolean isInside(Kind kind, int item, double label) {
        double length = (index.end(item) - index.begin(item)) / perPixel;
        return kind == Kind.SPAN && label + 2 * Outline.MARK + 3 * Outline.PAD <= length;
    }

    private @Nullable Box firstFree(int item, Kind kind, Side side, double label) {
        for (int row = 0; row < space.rows(); row++) {
            Box box = new Box(item, space.number(), row, kind, index.anchor(item), side, label);
            if (fits(box)) {
                return taken(box);
            }
        }
        return null;
    }

    private Box taken(Box box) {
        Outline outline = outline(box);
        rows.get(box.row()).take(outline.left(), outline.right());
        return box;
    }

    private boolean isLast(int row) {
        return space.isLastRowKept() && row == space.rows() - 1;
    }

    private boolean fits(Box box) {
        Outline outline = outline(box);
        return rows.get(box.row()).isFree(outline.left(), outline.right())
                && (!isLast(box.row()) || (outline.left() >= 0 && outline.right() <= Level.WIDTH - RowSpace.GAP));
    }

    /// The row with the most room for a label that has to be cut.
    private @Nullable Box cut(int item, Kind kind, Side side, double full) {
        Box best = null;
        for (int row = 0; row < space.rows(); row++) {
            Box least = new Box(item, space.number(), row, kind, index.anchor(item), side, LEAST_LABEL);
            if (!fits(least)) {
                continue;
            }
            Outline outline = outline(least);
            double until = rows.get(row).freeUntil(outline.left());
            if (isLast(row)) {
                until = Math.min(until, Level.WIDTH - RowSpace.GAP);
            }
            double room = Math.min(full, until - outline.labelX());
            if (best == null || room > best.label()) {
                best = new Box(item, space.number(), row, kind, index.anchor(item), side, room);
            }
        }
        return best == null ? null : taken(best);
    }
}
