package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Cluster;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where everything stands in its lane, at every zoom: boxes that never overlap, and a count of all that found no room.
///
/// Rows, labels and clusters are found once for a level of zoom and a block of time and are the same wherever the view
/// stands. Not for several threads at once.
public final class AxisLayout {
    /// A lane as it is to be drawn.
    ///
    /// @param rows how many there are, 1 or more
    /// @param isCollapsed whether only counts are shown
    public record Rows(int rows, boolean isCollapsed) {}

    /// What is seen on a scale.
    ///
    /// @param boxes lane by lane
    /// @param clusters lane by lane
    public record Frame(List<Box> boxes, List<Cluster> clusters) {}

    private record Key(int lane, int level, long number) {}

    /// So many blocks are kept; a view shows some eight in each lane.
    private static final int KEPT = 600;

    private final AxisIndex index;
    private final List<LaneSpace> lanes = new ArrayList<>();
    private final Map<Key, LaneBlock> blocks = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LaneBlock> eldest) {
            return size() > KEPT;
        }
    };

    /// @param rows one for each lane of the index
    public AxisLayout(AxisIndex index, List<Rows> rows) {
        if (rows.size() != index.lanes()) {
            throw new IllegalArgumentException("every lane has its rows");
        }
        this.index = index;
        for (int lane = 0; lane < rows.size(); lane++) {
            Rows one = rows.get(lane);
            lanes.add(LaneSpace.of(index.lane(lane), lane, one.rows(), one.isCollapsed()));
        }
    }

    public AxisIndex index() {
        return index;
    }

    /// What lies in view, in part or whole.
    public Frame frame(TimeScale scale) {
        int level = Level.of(scale);
        List<Box> boxes = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        long first = Level.block(level, scale.start()) - 1;
        long last = Level.block(level, scale.end()) + 1;
        for (LaneSpace lane : lanes) {
            for (int row = 0; row < lane.longs().rows(); row++) {
                int at = row;
                lane.longs()
                        .within(
                                level,
                                row,
                                scale.start(),
                                scale.end(),
                                item -> boxes.add(bar(lane.number(), at, item)));
            }
            for (long number = first; number <= last; number++) {
                LaneBlock block = block(lane, level, number);
                for (Box box : block.boxes()) {
                    Outline outline = Outline.of(index, box, scale);
                    if (outline.right() > 0 && outline.left() < scale.width()) {
                        boxes.add(box);
                    }
                }
                for (Cluster cluster : block.clusters()) {
                    double x = scale.x(cluster.middle());
                    if (x + cluster.reach() > 0 && x - cluster.reach() < scale.width()) {
                        clusters.add(cluster);
                    }
                }
            }
        }
        return new Frame(boxes, clusters);
    }

    private LaneBlock block(LaneSpace lane, int level, long number) {
        var key = new Key(lane.number(), level, number);
        LaneBlock known = blocks.get(key);
        if (known != null) {
            return known;
        }
        boolean isOdd = (number & 1) != 0;
        LaneBlock made = LaneBlock.of(
                lane,
                level,
                number,
                isOdd ? block(lane, level, number - 1) : null,
                isOdd ? block(lane, level, number + 1) : null);
        blocks.put(key, made);
        return made;
    }

    private Box bar(int lane, int row, int item) {
        Kind kind = index.nature(item) == AxisIndex.Nature.SPAN ? Kind.SPAN : Kind.VAGUE;
        return new Box(item, lane, row, kind, index.anchor(item), Side.INSIDE, Wish.LONGEST);
    }

    /// What shows an item at the zoom of a scale: its own box or the cluster that counts it.
    public Thing thing(int item, TimeScale scale) {
        int level = Level.of(scale);
        LaneSpace lane = lanes.get(index.item(item).lane());
        if (LongRows.isLong(index, item, level)) {
            for (int row = 0; row < lane.longs().rows(); row++) {
                List<Integer> found = new ArrayList<>();
                lane.longs().within(level, row, index.begin(item), index.end(item), found::add);
                if (found.contains(item)) {
                    return bar(lane.number(), row, item);
                }
            }
        }
        LaneBlock block = block(lane, level, Level.block(level, index.anchor(item)));
        Box box = block.box(item);
        if (box != null) {
            return box;
        }
        long bucket = Level.bucket(level, index.anchor(item));
        return block.clusters().stream()
                .filter(cluster -> cluster.bucket() == bucket)
                .findFirst()
                .orElseThrow();
    }

    /// Who is counted in a cluster, by time.
    public List<Integer> members(Cluster cluster) {
        long number = Math.floorDiv(cluster.bucket(), Level.BUCKETS);
        return block(lanes.get(cluster.lane()), cluster.level(), number)
                .members(Math.floorMod(cluster.bucket(), Level.BUCKETS));
    }
}
