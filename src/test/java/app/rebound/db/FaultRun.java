package app.rebound.db;

/// How long the harnesses run: briefly with every build, to their full counts with `-Pfaults`.
final class FaultRun {
    /// Fixed, so that what was found once is found again.
    static final long SEED = 20_240_418;

    private FaultRun() {}

    static boolean isLong() {
        return "long".equals(System.getProperty("rebound.faults"));
    }

    static int count(int brief, int full) {
        return isLong() ? full : brief;
    }

    /// One line of figures, never of text.
    static void print(String name, String counts) {
        System.out.println("FAULTS " + name + ": " + counts + ", seed " + SEED);
    }
}
