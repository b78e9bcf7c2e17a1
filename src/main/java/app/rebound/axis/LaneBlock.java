package app.rebound.axis;

import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Cluster;
import app.rebound.axis.Thing.Kind;
import app.rebound.axis.Thing.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays out what of one lane is drawn at in one block of time: boxes that never overlap, and clusters of what found no
/// room.
///
/// A block begins at a multiple of its length, so that the same things gather wherever the view stands. It is packed at
/// the widest zoom of its level, at which it is [Level#WIDTH] pixels wide.
/// Blocks with an even number are packed by themselves, those between them around their two neighbours: no block
/// depends on anything further away. No box reaches further than its neighbour: half a block at most for a bar, and
/// the rest for a label.
final class LaneBlock {
    private static final double WIDTH = Level.WIDTH;
    private static final int BUCKETS = Level.BUCKETS;

    private static final double BUCKET = WIDTH / BUCKETS;

    /// How many events a row can show in one bucket at most.
    private static final int PER_ROW = 3;

    private final LaneSpace space;
    private final AxisIndex index;
    private final int level;
    private final long number;
    private final double perPixel;
    private final RowPacking rows;
    private final List<Integer> longs = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final int[] counts = new int[BUCKETS];
    private final double[] firsts = new double[BUCKETS];
    private final double[] lasts = new double[BUCKETS];
    private final boolean[] isGathered = new boolean[BUCKETS];
    private final int[] rest = new int[BUCKETS];
    private final int[] lastRest = new int[BUCKETS];
    private final List<Box> boxes = new ArrayList<>();
    private final List<Cluster> clusters = new ArrayList<>();

    private @Nullable Map<Integer, Box> byItem;

    /// @param bucket of the block
    private record Candidate(Wish wish, int bucket, int weight, int place) {}

    private LaneBlock(LaneSpace space, int level, long number) {
        this.space = space;
        this.index = space.index();
        this.level = level;
        this.number = number;
        this.perPixel = Level.seconds(level) / WIDTH;
        this.rows = new RowPacking(space, Level.edge(level, number * BUCKETS), perPixel);
    }

    /// @param before the block before, where `number` is odd
    /// @param after the block after, where `number` is odd
    static LaneBlock of(
            LaneSpace space, int level, long number, @Nullable LaneBlock before, @Nullable LaneBlock after) {
        var block = new LaneBlock(space, level, number);
        block.gather();
        if (!block.candidates.isEmpty() || block.isAnyGathered()) {
            block.surround(before, after);
            block.pack();
        }
        return block;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /// The box of an event; null where it has none here.
    @Nullable
    Box box(int item) {
        return boxesByItem().get(item);
    }

    private Map<Integer, Box> boxesByItem() {
        Map<Integer, Box> known = byItem;
        if (known == null) {
            known = HashMap.newHashMap(boxes.size());
            for (Box box : boxes) {
                known.put(box.item(), box);
            }
            byItem = known;
        }
        return known;
    }

    private boolean isAnyGathered() {
        for (boolean is : isGathered) {
            if (is) {
                return true;
            }
        }
        return false;
    }

    private double begin(int bucket) {
        return Level.edge(level, number * BUCKETS + bucket);
    }

    private double x(double seconds) {
        return (seconds - begin(0)) / perPixel;
    }

    private void gather() {
        space.longs().within(level, begin(0), begin(BUCKETS), longs::add);
        int most = space.isCollapsed() ? 0 : PER_ROW * space.rows();
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            int at = bucket;
            double from = begin(bucket);
            double to = begin(bucket + 1);
            int low = space.lane().from(from);
            int high = space.lane().from(to);
            if (low == high) {
                continue;
            }
            int drawnLong = 0;
            for (int item : longs) {
                drawnLong += index.anchor(item) >= from && index.anchor(item) < to ? 1 : 0;
            }
            counts[bucket] = high - low - drawnLong;
            firsts[bucket] = space.lane().anchor(low);
            lasts[bucket] = space.lane().anchor(high - 1);
            if (counts[bucket] > most) {
                isGathered[bucket] = true;
                int kept = space.isCollapsed() ? 0 : space.rows();
                List<Integer> heaviest = space.lane().heaviest(from, to, kept);
                heaviest.forEach(item -> propose(item, at, candidates.size()));
            } else {
                for (int place = low; place < high; place++) {
                    propose(space.lane().item(place), bucket, place);
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate one) -> -one.weight).thenComparingInt(one -> one.place));
    }

    private void propose(int item, int bucket, int place) {
        if (!LongRows.isLong(index, item, level)) {
            candidates.add(
                    new Candidate(rows.wish(item), bucket, index.item(item).weight(), place));
        } else if (!longs.contains(item)) {
            isGathered[bucket] = true;
        }
    }

    private void surround(@Nullable LaneBlock before, @Nullable LaneBlock after) {
        double length = Level.seconds(level);
        for (int row = 0; row < space.longs().rows(); row++) {
            int at = row;
            space.longs().within(level, row, begin(0) - length, begin(BUCKETS) + length, item -> rows.bar(at, item));
        }
        for (LaneBlock neighbour : Arrays.asList(before, after)) {
            if (neighbour != null) {
                neighbour.boxes.forEach(rows::stand);
            }
        }
    }

    /// Packs until no more buckets are found that need a cluster, which must have its place before all else.
    private void pack() {
        boolean isSettled = false;
        while (!isSettled) {
            isSettled = true;
            boxes.clear();
            System.arraycopy(counts, 0, rest, 0, BUCKETS);
            rows.reset();
            for (int bucket = 0; bucket < BUCKETS; bucket++) {
                if (isGathered[bucket]) {
                    double reach = reserved(bucket);
                    double x = middle(bucket, reach);
                    rows.last().take(x - reach, x + reach);
                }
            }
            for (Candidate one : candidates) {
                Box box = rows.place(one.wish);
                if (box != null) {
                    boxes.add(box);
                    rest[one.bucket]--;
                } else {
                    lastRest[one.bucket] = one.wish.item();
                    if (!isGathered[one.bucket]) {
                        isGathered[one.bucket] = true;
                        isSettled = false;
                    }
                }
            }
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            if (isGathered[bucket] && rest[bucket] > 0) {
                close(bucket);
            }
        }
    }

    /// Enough for the circle, and for the shade of one alone.
    private double reserved(int bucket) {
        return Math.max(Outline.SHADE, Cluster.reach(counts[bucket]));
    }

    private double middle(int bucket, double reach) {
        double left = bucket * BUCKET;
        double wanted = (x(firsts[bucket]) + x(lasts[bucket])) / 2;
        return Math.clamp(wanted, left + reach + RowSpace.GAP / 2, left + BUCKET - reach - RowSpace.GAP / 2);
    }

    private void close(int bucket) {
        double reach = reserved(bucket);
        double x = middle(bucket, reach);
        double until = Math.min(rows.last().freeUntil(x - reach), WIDTH - RowSpace.GAP);
        double middle = begin(0) + x * perPixel;
        int row = space.rows() - 1;
        if (rest[bucket] == 1 && !space.isCollapsed()) {
            // One alone is no cluster: it stands as a mark, at most half a stretch beside its moment.
            int item = only(bucket);
            double room = until - x - Outline.MARK - Outline.PAD;
            Side side = room < Wish.LEAST_LABEL ? Side.NONE : Side.RIGHT;
            boxes.add(new Box(item, space.number(), row, Kind.SPOT, middle, side, Math.min(Wish.LONGEST, room)));
            return;
        }
        clusters.add(new Cluster(
                space.number(),
                row,
                level,
                number * BUCKETS + bucket,
                middle,
                rest[bucket],
                firsts[bucket],
                lasts[bucket],
                until - x - Cluster.reach(rest[bucket]) - Cluster.GAP));
    }

    private int only(int bucket) {
        List<Integer> members = members(bucket);
        return members.isEmpty() ? lastRest[bucket] : members.getFirst();
    }

    /// What is gathered in a bucket, by time.
    List<Integer> members(int bucket) {
        List<Integer> found = new ArrayList<>();
        var shown = new java.util.HashSet<>(longs);
        boxes.forEach(box -> shown.add(box.item()));
        int high = space.lane().from(begin(bucket + 1));
        for (int place = space.lane().from(begin(bucket)); place < high; place++) {
            if (!shown.contains(space.lane().item(place))) {
                found.add(space.lane().item(place));
            }
        }
        return found;
    }
}
