package app.rebound.testing;

/// How long the harnesses run: briefly with every build, to their full counts with `-Pfaults`.
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

    /// One line of figures, never of text.
    public static void print(String name, String counts) {
        System.out.println("FAULTS " + name + ": " + counts + ", seed " + SEED);
    }
}
