package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;
import java.util.ArrayList;
import java.util.List;

/// Everything at one zoom, each thing with a box of its own and every lane with as many rows as that takes: for paper,
/// on which no cluster can be opened.
///
/// Things are placed by the moment they are drawn at, each in the first row that is free: the same things at the same
/// zoom always stand in the same places.
///
/// @param boxes lane by lane, by time; no two of one row overlap
/// @param rows how many rows each lane has, 1 or more
public record WholeLayout(List<Box> boxes, List<Integer> rows) {
    /// Where less of a label would be left, it stands on the other side of its mark.
    private static final double LEAST_LABEL = 60;

    public WholeLayout {
        boxes = List.copyOf(boxes);
        rows = List.copyOf(rows);
    }

    /// Lays out everything that has a place.
    ///
    /// @param scale on which all of it is seen
    /// @param longest labels longer than this are cut, in pixels
    public static WholeLayout of(AxisIndex index, TimeScale scale, double longest) {
        List<Box> boxes = new ArrayList<>(index.placed());
        List<Integer> rows = new ArrayList<>();
        for (int lane = 0; lane < index.lanes(); lane++) {
            AxisLane those = index.lane(lane);
            List<RowSpace> taken = new ArrayList<>();
            for (int place = 0; place < those.size(); place++) {
                boxes.add(placed(index, those.item(place), lane, scale, longest, taken));
            }
            rows.add(Math.max(1, taken.size()));
        }
        return new WholeLayout(boxes, rows);
    }

    private static Box placed(
            AxisIndex index, int item, int lane, TimeScale scale, double longest, List<RowSpace> taken) {
        Box box = sided(index, item, lane, scale, longest);
        Outline outline = Outline.of(index, box, scale);
        int row = 0;
        while (row < taken.size() && !taken.get(row).isFree(outline.left(), outline.right())) {
            row++;
        }
        if (row == taken.size()) {
            taken.add(new RowSpace());
        }
        taken.get(row).take(outline.left(), outline.right());
        return new Box(item, lane, row, box.kind(), box.anchor(), box.side(), box.label());
    }

    /// The label right of its mark, unless the edge is too near for it.
    private static Box sided(AxisIndex index, int item, int lane, TimeScale scale, double longest) {
        Kind kind = Outline.kind(index, item, scale.perPixel());
        double full = Math.min(longest, index.item(item).label());
        double length = (index.end(item) - index.begin(item)) / scale.perPixel();
        if (kind == Kind.SPAN && full + 2 * Outline.MARK + 3 * Outline.PAD <= length) {
            return box(index, item, lane, kind, Side.INSIDE, full);
        }
        Box right = box(index, item, lane, kind, Side.RIGHT, full);
        Outline outline = Outline.of(index, right, scale);
        if (outline.labelX() + full <= scale.width()) {
            return right;
        }
        Box left = box(index, item, lane, kind, Side.LEFT, full);
        if (Outline.of(index, left, scale).labelX() >= 0) {
            return left;
        }
        double room = scale.width() - outline.labelX();
        return room < Math.min(LEAST_LABEL, full) ? left : box(index, item, lane, kind, Side.RIGHT, room);
    }

    private static Box box(AxisIndex index, int item, int lane, Kind kind, Side side, double label) {
        return new Box(item, lane, 0, kind, index.anchor(item), side, label);
    }
}
