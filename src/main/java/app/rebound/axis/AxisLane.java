package app.rebound.axis;

import java.util.ArrayList;
import java.util.List;

/// The things of one lane, sorted by the moment they are drawn at.
final class AxisLane {
    private final AxisIndex index;
    private final int[] items;
    private final double[] anchors;
    private final List<int[]> heavy = new ArrayList<>();
    private final List<double[]> heavyAnchors = new ArrayList<>();

    AxisLane(AxisIndex index, int[] items) {
        this.index = index;
        this.items = items;
        anchors = anchors(items);
        for (int weight = AxisItem.HEAVIEST; weight > 0; weight--) {
            int[] those = ofWeight(weight);
            heavy.add(those);
            heavyAnchors.add(anchors(those));
        }
    }

    private double[] anchors(int[] those) {
        double[] found = new double[those.length];
        for (int i = 0; i < those.length; i++) {
            found[i] = index.anchor(those[i]);
        }
        return found;
    }

    private int[] ofWeight(int weight) {
        int count = 0;
        int[] found = new int[items.length];
        for (int item : items) {
            if (index.item(item).weight() == weight) {
                found[count++] = item;
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    AxisIndex index() {
        return index;
    }

    int size() {
        return items.length;
    }

    int item(int place) {
        return items[place];
    }

    double anchor(int place) {
        return anchors[place];
    }

    /// The place of the first thing at or after `seconds`.
    int from(double seconds) {
        return lowerBound(anchors, seconds);
    }

    /// Up to `most` of the heaviest things from `from` (inclusive) to `to` (exclusive), heaviest first, then by time.
    List<Integer> heaviest(double from, double to, int most) {
        List<Integer> found = new ArrayList<>();
        for (int weight = 0; weight < heavy.size(); weight++) {
            double[] at = heavyAnchors.get(weight);
            for (int i = lowerBound(at, from); i < at.length && at[i] < to && found.size() < most; i++) {
                found.add(heavy.get(weight)[i]);
            }
        }
        return found;
    }

    /// The place of the first number that is not less than `wanted`.
    static int lowerBound(double[] sorted, double wanted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
