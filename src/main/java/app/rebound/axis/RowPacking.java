package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fills the rows of one block: each event in the first row with room for it and its label, to the right or left, and
/// else where most of the label finds room.
final class RowPacking {
    private final LaneSpace space;
    private final AxisIndex index;
    private final double begin;
    private final double perPixel;
    private final List<RowSpace> around = new ArrayList<>();
    private final List<RowSpace> rows = new ArrayList<>();
    private final boolean[] isOpen;

    /// @param begin of the block, in seconds
    RowPacking(LaneSpace space, double begin, double perPixel) {
        this.space = space;
        this.index = space.index();
        this.begin = begin;
        this.perPixel = perPixel;
        isOpen = new boolean[space.rows()];
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
        Outline outline = Outline.of(
                box.kind(),
                x(index.begin(box.item())),
                x(index.end(box.item())),
                x(box.anchor()),
                index.isAbout(box.item()),
                box.side(),
                Math.min(box.label(), index.item(box.item()).label()));
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

    Wish wish(int item) {
        return Wish.of(index, item, perPixel, this::x);
    }

    /// Finds a place for an event; null where there is none.
    @Nullable
    Box place(Wish wish) {
        // Where there is no room for the mark, there is none for the label: most rows are ruled out here.
        boolean isAnyOpen = false;
        for (int row = 0; row < isOpen.length; row++) {
            isOpen[row] = fits(row, wish.alone());
            isAnyOpen |= isOpen[row];
        }
        if (!isAnyOpen) {
            return null;
        }
        Box box = firstFree(wish, wish.side(), wish.label(), wish.whole());
        if (box == null) {
            box = firstFree(wish, Side.LEFT, wish.label(), wish.left());
        }
        if (box == null && wish.isCuttable()) {
            box = cut(wish);
        }
        return box != null || !wish.isMarked() ? box : firstFree(wish, Side.NONE, 0, wish.alone());
    }

    private @Nullable Box firstFree(Wish wish, Side side, double label, Outline outline) {
        for (int row = 0; row < isOpen.length; row++) {
            if (isOpen[row] && fits(row, outline)) {
                rows.get(row).take(outline.left(), outline.right());
                return wish.box(space.number(), row, side, label);
            }
        }
        return null;
    }

    private boolean isLast(int row) {
        return space.isLastRowKept() && row == isOpen.length - 1;
    }

    private boolean fits(int row, Outline outline) {
        return rows.get(row).isFree(outline.left(), outline.right())
                && (!isLast(row) || (outline.left() >= 0 && outline.right() <= Level.WIDTH - RowSpace.GAP));
    }

    /// The row with the most room for a label that has to be cut.
    private @Nullable Box cut(Wish wish) {
        Outline least = wish.least();
        int best = -1;
        double most = 0;
        for (int row = 0; row < isOpen.length; row++) {
            if (!isOpen[row] || !fits(row, least)) {
                continue;
            }
            double until = rows.get(row).freeUntil(least.left());
            if (isLast(row)) {
                until = Math.min(until, Level.WIDTH - RowSpace.GAP);
            }
            double room = Math.min(wish.label(), until - least.labelX());
            if (best < 0 || room > most) {
                best = row;
                most = room;
            }
        }
        if (best < 0) {
            return null;
        }
        // Mark, bar and what is left of the label.
        double right = Math.max(wish.alone().right(), least.labelX() + most);
        rows.get(best).take(least.left(), right);
        return wish.box(space.number(), best, wish.side(), most);
    }
}
