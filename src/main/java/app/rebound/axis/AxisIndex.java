package app.rebound.axis;

import app.rebound.time.FuzzyDate;
import app.rebound.time.Precision;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The things on the axis as sorted numbers, made once for each change of the data: what is drawn is then found by
/// search, at a cost that follows the pixels and not the number of things.
public final class AxisIndex {
    /// What is known of a thing's time, which decides how it is drawn.
    enum Nature {
        /// A minute.
        MOMENT,
        /// A day without a time.
        DAY,
        /// From one day to another.
        SPAN,
        /// Somewhere in between.
        VAGUE,
        OPEN_END,
        OPEN_START
    }

    /// Bits for the number of a thing in a sorted key; the rest is for seconds.
    private static final int BITS = 23;

    private final List<AxisItem> items;
    private final List<AxisItem> undated = new ArrayList<>();
    private final double[] begins;
    private final double[] ends;
    private final double[] anchors;
    private final Nature[] natures;
    private final boolean[] abouts;
    private final List<AxisLane> lanes = new ArrayList<>();
    private final int[] order;

    private AxisIndex(List<AxisItem> items, int laneCount) {
        this.items = items;
        int size = items.size();
        begins = new double[size];
        ends = new double[size];
        anchors = new double[size];
        natures = new Nature[size];
        abouts = new boolean[size];
        int[] counts = new int[laneCount];
        long[] keys = new long[size];
        int placed = 0;
        for (int i = 0; i < size; i++) {
            AxisItem item = items.get(i);
            if (!item.isPlaced()) {
                undated.add(item);
                continue;
            }
            read(i, item);
            counts[item.lane()]++;
            keys[placed++] = ((long) Math.floor(anchors[i] - TimeScale.FIRST) << BITS) | i;
        }
        Arrays.sort(keys, 0, placed);
        order = new int[placed];
        for (int i = 0; i < placed; i++) {
            order[i] = (int) (keys[i] & ((1 << BITS) - 1));
        }
        fill(counts);
    }

    /// Sorts things for drawing.
    ///
    /// @param items at most eight million, in the order that decides where nothing else does
    /// @param lanes how many there are; every item's lane is below that
    public static AxisIndex of(List<AxisItem> items, int lanes) {
        return new AxisIndex(List.copyOf(items), lanes);
    }

    private void read(int i, AxisItem item) {
        FuzzyDate date = item.date();
        Placed placed = item.placed();
        LocalDateTime earliest = date != null ? date.earliest() : placed == null ? null : placed.earliest();
        LocalDateTime latest = date != null ? date.latest() : placed == null ? null : placed.latest();
        Nature nature = nature(date, earliest, latest);
        begins[i] = earliest != null ? TimeScale.seconds(earliest) : latest != null ? TimeScale.seconds(latest) : 0;
        ends[i] = latest != null ? Math.max(begins[i], TimeScale.seconds(latest)) : begins[i];
        anchors[i] = switch (nature) {
            case MOMENT, SPAN, OPEN_END -> begins[i];
            case OPEN_START -> ends[i];
            case DAY, VAGUE -> (begins[i] + ends[i]) / 2;
        };
        natures[i] = nature;
        abouts[i] = date == null || date.isAbout() || date.isUncertain();
    }

    private static Nature nature(
            @Nullable FuzzyDate date, @Nullable LocalDateTime earliest, @Nullable LocalDateTime latest) {
        if (earliest == null) {
            return Nature.OPEN_START;
        }
        if (latest == null) {
            return Nature.OPEN_END;
        }
        if (date == null || !date.isExact()) {
            return Nature.VAGUE;
        }
        if (date.isInterval()) {
            return Nature.SPAN;
        }
        return date.precision() == Precision.MINUTE ? Nature.MOMENT : Nature.DAY;
    }

    private void fill(int[] counts) {
        List<int[]> members = new ArrayList<>();
        for (int count : counts) {
            members.add(new int[count]);
        }
        int[] filled = new int[counts.length];
        for (int i : order) {
            int lane = items.get(i).lane();
            members.get(lane)[filled[lane]++] = i;
        }
        members.forEach(inOrder -> lanes.add(new AxisLane(this, inOrder)));
    }

    /// How many things there are, those without a place included.
    public int size() {
        return items.size();
    }

    public AxisItem item(int index) {
        return items.get(index);
    }

    /// Those without a place on the axis.
    public List<AxisItem> undated() {
        return List.copyOf(undated);
    }

    /// How many lanes there are.
    public int lanes() {
        return lanes.size();
    }

    /// How many things with a place are in a lane.
    public int count(int lane) {
        return lanes.get(lane).size();
    }

    /// The thing of a lane whose mark is drawn nearest to a moment; -1 where the lane is empty.
    public int nearest(int lane, double seconds) {
        AxisLane those = lanes.get(lane);
        int after = those.from(seconds);
        if (those.size() == 0) {
            return -1;
        }
        boolean isAfter = after < those.size()
                && (after == 0 || those.anchor(after) - seconds <= seconds - those.anchor(after - 1));
        return those.item(isAfter ? after : after - 1);
    }

    AxisLane lane(int lane) {
        return lanes.get(lane);
    }

    /// The things with a place, by the moment they are drawn at.
    public int at(int place) {
        return order[place];
    }

    /// How many things have a place.
    public int placed() {
        return order.length;
    }

    /// The first moment it may mean, in seconds.
    public double begin(int index) {
        return begins[index];
    }

    /// The first moment after all it may mean, in seconds.
    public double end(int index) {
        return ends[index];
    }

    /// The moment at which its mark is drawn, in seconds.
    public double anchor(int index) {
        return anchors[index];
    }

    /// Whether it is "about", uncertain, or placed by its order alone.
    public boolean isAbout(int index) {
        return abouts[index];
    }

    Nature nature(int index) {
        return natures[index];
    }

    /// The first and last moment of all there is, in seconds; null where nothing has a place.
    public double @Nullable [] extent() {
        if (order.length == 0) {
            return null;
        }
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (int i : order) {
            first = Math.min(first, begins[i]);
            last = Math.max(last, ends[i]);
        }
        return new double[] {first, last};
    }
}
