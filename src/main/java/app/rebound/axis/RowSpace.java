package app.rebound.axis;

import java.util.Arrays;

/// What is taken in one row, in pixels.
final class RowSpace {
    /// The room kept between two boxes.
    static final double GAP = 10;

    private double[] lefts = new double[16];
    private double[] rights = new double[16];
    private int size;

    /// Empties it and fills it with what `other` holds.
    void copy(RowSpace other) {
        size = other.size;
        if (lefts.length < size) {
            lefts = new double[other.lefts.length];
            rights = new double[other.lefts.length];
        }
        System.arraycopy(other.lefts, 0, lefts, 0, size);
        System.arraycopy(other.rights, 0, rights, 0, size);
    }

    boolean isFree(double left, double right) {
        int at = after(left);
        return (at == size || right + GAP <= lefts[at]) && (at == 0 || rights[at - 1] + GAP <= left);
    }

    void take(double left, double right) {
        if (size == lefts.length) {
            lefts = Arrays.copyOf(lefts, 2 * size);
            rights = Arrays.copyOf(rights, 2 * size);
        }
        int at = after(left);
        System.arraycopy(lefts, at, lefts, at + 1, size - at);
        System.arraycopy(rights, at, rights, at + 1, size - at);
        lefts[at] = left;
        rights[at] = right;
        size++;
    }

    /// How far the row is free to the right of `left`.
    double freeUntil(double left) {
        int at = after(left);
        return at == size ? Double.POSITIVE_INFINITY : lefts[at] - GAP;
    }

    /// The place of the first box that begins after `left`.
    private int after(double left) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lefts[middle] <= left) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
