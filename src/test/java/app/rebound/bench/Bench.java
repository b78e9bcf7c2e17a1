package app.rebound.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/// Prints figures with their unit and goal, and writes them to `target/bench.txt`; asserts nothing.
public final class Bench {
    private static final Path FILE = Path.of("target", "bench.txt");

    private Bench() {}

    /// What `work` took on the clock of the wall, in milliseconds.
    public static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// What `work` took of this process's processor time, in milliseconds.
    public static double cpuMillis(Runnable work) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e6;
    }

    public static double quantile(double[] values, double q) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(q * (sorted.length - 1)))];
    }

    public static void print(String what, String figures) throws IOException {
        String line = "BENCH " + what + ": " + figures;
        System.out.println(line);
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    public static String ms(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }
}
