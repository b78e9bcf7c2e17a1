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

    /// So many blocks are kept: a view shows some six in each lane, and zooming in and out comes by the same again.
    private static final int KEPT = 2_000;

    /// So many blocks are laid out in a frame while a person zooms: where fewer are needed, some of the levels to come
    /// are, so that no frame has to lay out all of one.
    private static final int IN_A_FRAME = 16;

    /// So many levels are looked ahead.
    private static final int AHEAD = 2;

    /// No box reaches further out of its block than a short bar and a label, in pixels.
    private static final double REACH = Level.WIDTH / 2 + Outline.MARK + 2 * Outline.PAD + Wish.LONGEST;

    private final AxisIndex index;
    private final List<LaneSpace> lanes = new ArrayList<>();
    private final Map<Key, LaneBlock> blocks = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LaneBlock> eldest) {
            return size() > KEPT;
        }
    };
    private int shown;
    private int towards;
    private int laid;

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
        laid = 0;
        List<Box> boxes = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        long first = first(level, scale);
        long last = last(level, scale);
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
        prepare(level, scale);
        return new Frame(boxes, clusters);
    }

    private static long first(int level, TimeScale scale) {
        return Level.block(level, scale.start() - REACH * scale.perPixel());
    }

    private static long last(int level, TimeScale scale) {
        return Level.block(level, scale.end() + REACH * scale.perPixel());
    }

    /// Lays out some of what the next zooms in the same direction will show.
    private void prepare(int level, TimeScale scale) {
        towards = level == shown ? towards : Integer.signum(level - shown);
        shown = level;
        for (int step = 1; step <= AHEAD && towards != 0; step++) {
            prepareAll(level + step * towards, scale);
        }
    }

    private void prepareAll(int level, TimeScale scale) {
        long last = last(level, scale);
        for (long number = first(level, scale); number <= last; number++) {
            for (LaneSpace lane : lanes) {
                if (laid >= IN_A_FRAME) {
                    return;
                }
                block(lane, level, number);
            }
        }
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
        laid++;
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
