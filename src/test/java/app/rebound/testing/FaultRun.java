package app.rebound.testing;

import java.time.Duration;
import java.util.List;

/// How long the harnesses run: briefly with every build, to their full counts with `-Pfaults`.
///
/// `-Drebound.fuzz-cases=N` gives another number of damaged files, `-Drebound.fuzz-from=N` the first of them, by which
/// a
/// case that was named can be had again, and `-Drebound.fuzz-only=NAME,NAME` runs those of some readers alone.
public final class FaultRun {
    /// Fixed, so that what was found once is found again.
    public static final long SEED = 20_240_418;

    private FaultRun() {}

    public static boolean isLong() {
        return "long".equals(System.getProperty("rebound.faults"));
    }

    public static int count(int brief, int full) {
        return isLong() ? full : brief;
    }

    /// How many damaged files one reader is given.
    public static int cases(int brief, int full) {
        return Integer.getInteger("rebound.fuzz-cases", count(brief, full));
    }

    /// The number of the first case.
    public static int first() {
        return Integer.getInteger("rebound.fuzz-from", 0);
    }

    /// Whether the damaged files of that name are to be read.
    public static boolean isAsked(String name) {
        String only = System.getProperty("rebound.fuzz-only", "");
        return only.isEmpty() || List.of(only.split(",")).contains(name);
    }

    /// One line of figures, never of text.
    public static void print(String name, String counts) {
        System.out.println("FAULTS " + name + ": " + counts + ", seed " + SEED);
    }

    /// The same with how many cases that took how long.
    public static void print(String name, int cases, Duration taken, String ends) {
        double seconds = taken.toNanos() / 1e9;
        print(name, "%d cases, %.1f s, %.0f cases a second, %s".formatted(cases, seconds, cases / seconds, ends));
    }
}
