package app.rebound.axis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// In which row of a lane the bars stand that are long at the zoom they are looked at.
///
/// Rows are found in time, not in pixels: longest first by [Level#power], marked before unmarked, then by beginning,
/// each in the first row that is free all along. A bar therefore keeps its row at every zoom and every pan. What finds
/// no row is not drawn as a bar but counted in a cluster.
final class LongRows {
    /// The bars of one row and one power; none overlaps another, so both ends are sorted.
    private static final class Bars {
        private final double[] begins;
        private final double[] ends;
        private final int[] items;

        Bars(double[] begins, double[] ends, int[] items) {
            this.begins = begins;
            this.ends = ends;
            this.items = items;
        }

        static Bars none() {
            return new Bars(new double[0], new double[0], new int[0]);
        }

        Bars with(Bars more) {
            int size = items.length + more.items.length;
            var merged = new Bars(new double[size], new double[size], new int[size]);
            int mine = 0;
            int theirs = 0;
            for (int i = 0; i < size; i++) {
                boolean isMine =
                        theirs == more.items.length || (mine < items.length && begins[mine] < more.begins[theirs]);
                Bars from = isMine ? this : more;
                int at = isMine ? mine++ : theirs++;
                merged.begins[i] = from.begins[at];
                merged.ends[i] = from.ends[at];
                merged.items[i] = from.items[at];
            }
            return merged;
        }
    }

    /// More than the power of the longest bar there can be.
    private static final int POWERS = 48 * Level.STEPS;

    private final AxisLane lane;
    private final int rows;
    private final List<Bars> taken = new ArrayList<>();
    private final @Nullable Bars[][] byPower;
    private final List<Integer> met = new ArrayList<>();
    private int reached = POWERS;
    private long @Nullable [][] keys;

    /// @param rows how many rows bars may take
    LongRows(AxisLane lane, int rows) {
        this.lane = lane;
        this.rows = rows;
        byPower = new Bars[POWERS][rows];
        for (int row = 0; row < rows; row++) {
            taken.add(Bars.none());
        }
    }

    /// How many rows bars may take.
    int rows() {
        return rows;
    }

    /// Whether a thing is a long bar at a level.
    static boolean isLong(AxisIndex index, int item, int level) {
        return Level.isLong(power(index, item), level);
    }

    private static int power(AxisIndex index, int item) {
        return switch (index.nature(item)) {
            case MOMENT, OPEN_END, OPEN_START -> -1;
            case DAY, SPAN, VAGUE -> Math.max(0, Level.power(index.end(item) - index.begin(item)));
        };
    }

    /// Calls `each` for the long bars at `level` that lie in part after `from` and before `to`, row by row.
    void within(int level, double from, double to, IntConsumer each) {
        for (int row = 0; row < rows; row++) {
            within(level, row, from, to, each);
        }
    }

    void within(int level, int row, double from, double to, IntConsumer each) {
        reach(level - Level.STEPS);
        for (int power : met) {
            Bars bars = byPower[power][row];
            if (bars == null || !Level.isLong(power, level)) {
                continue;
            }
            int at = AxisLane.lowerBound(bars.ends, from);
            while (at < bars.items.length && bars.begins[at] < to) {
                if (bars.ends[at] > from) {
                    each.accept(bars.items[at]);
                }
                at++;
            }
        }
    }

    private void reach(int power) {
        while (reached > Math.max(0, power)) {
            reached--;
            long[] those = sorted()[reached];
            if (those.length > 0 && rows > 0) {
                met.add(reached);
                settle(reached, those, true);
                settle(reached, those, false);
            }
        }
    }

    private long[][] sorted() {
        if (keys != null) {
            return keys;
        }
        AxisIndex index = lane.index();
        int[] counts = new int[POWERS];
        for (int i = 0; i < lane.size(); i++) {
            int power = power(index, lane.item(i));
            if (power >= 0) {
                counts[power]++;
            }
        }
        long[][] made = new long[POWERS][];
        for (int power = 0; power < POWERS; power++) {
            made[power] = new long[counts[power]];
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < lane.size(); i++) {
            int item = lane.item(i);
            int power = power(index, item);
            if (power >= 0) {
                made[power][counts[power]++] = ((long) (index.begin(item) - TimeScale.FIRST) << 23) | item;
            }
        }
        for (long[] those : made) {
            Arrays.sort(those);
        }
        keys = made;
        return made;
    }

    private void settle(int power, long[] those, boolean isMarked) {
        AxisIndex index = lane.index();
        int[] next = new int[rows];
        double[] free = new double[rows];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        List<List<Integer>> found = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            found.add(new ArrayList<>());
        }
        for (long key : those) {
            int item = (int) (key & ((1 << 23) - 1));
            if (index.item(item).weight() > 0 != isMarked) {
                continue;
            }
            double begin = index.begin(item);
            double end = index.end(item);
            for (int row = 0; row < rows; row++) {
                Bars bars = taken.get(row);
                while (next[row] < bars.items.length && bars.ends[next[row]] <= begin) {
                    next[row]++;
                }
                boolean isFree =
                        free[row] <= begin && (next[row] == bars.items.length || bars.begins[next[row]] >= end);
                if (isFree) {
                    free[row] = end;
                    found.get(row).add(item);
                    break;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            add(power, row, found.get(row));
        }
    }

    private void add(int power, int row, List<Integer> items) {
        if (items.isEmpty()) {
            return;
        }
        AxisIndex index = lane.index();
        int[] those = items.stream().mapToInt(Integer::intValue).toArray();
        var bars = new Bars(
                Arrays.stream(those).mapToDouble(index::begin).toArray(),
                Arrays.stream(those).mapToDouble(index::end).toArray(),
                those);
        taken.set(row, taken.get(row).with(bars));
        Bars before = byPower[power][row];
        byPower[power][row] = before == null ? bars : before.with(bars);
    }
}
