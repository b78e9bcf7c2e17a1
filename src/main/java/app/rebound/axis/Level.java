package app.rebound.axis;

/// Zooms are gathered in levels, four to each doubling: what stands where is found once for a level, at its widest
/// zoom, and holds for all its zooms.
final class Level {
    /// How wide a block of time is at the widest zoom of a level, in pixels.
    static final double WIDTH = 1_024;

    /// How many stretches a block is divided into, each with one cluster at most.
    static final int BUCKETS = 8;

    /// How many levels there are to a doubling.
    static final int STEPS = 4;

    private Level() {}

    /// The level of a scale.
    static int of(TimeScale scale) {
        double least = WIDTH * scale.perPixel();
        int level = (int) Math.floor(Math.log(least) / Math.log(2) * STEPS) - 1;
        while (seconds(level) < least) {
            level++;
        }
        return level;
    }

    /// How long a block is, in seconds.
    static double seconds(int level) {
        return Math.scalb(Math.pow(2, Math.floorMod(level, STEPS) / (double) STEPS), Math.floorDiv(level, STEPS));
    }

    /// Where a stretch begins, counted from 1970, in seconds.
    static double edge(int level, long bucket) {
        return bucket * (seconds(level) / BUCKETS);
    }

    /// The stretch that a moment lies in.
    static long bucket(int level, double moment) {
        long bucket = (long) Math.floor(moment / (seconds(level) / BUCKETS));
        while (edge(level, bucket) > moment) {
            bucket--;
        }
        while (edge(level, bucket + 1) <= moment) {
            bucket++;
        }
        return bucket;
    }

    /// The block that a moment lies in.
    static long block(int level, double moment) {
        return Math.floorDiv(bucket(level, moment), BUCKETS);
    }

    /// The finest level at which bars of this length are short, in seconds; they reach half a block at most.
    static int power(double length) {
        return (int) Math.floor(Math.log(length) / Math.log(2) * STEPS + 1e-9);
    }

    /// Whether a bar of this power is long at a level: half a block or more.
    static boolean isLong(int power, int level) {
        return power >= level - STEPS;
    }
}
