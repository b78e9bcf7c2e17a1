package app.rebound.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// One start of a program on a display: when its window was painted, when it came to rest, and what that took.
///
/// @param painted seconds to the first picture
/// @param paintedCpu processor seconds until then
/// @param rest seconds to the last change of more than a caret
/// @param restCpu processor seconds until then
/// @param memory PSS three seconds after the window was painted, in MiB
record Started(double painted, double paintedCpu, double rest, double restCpu, double memory) {
    private static final double TICKS = 100;
    /// So many rows change when more than a caret does.
    private static final int FEW = 5;

    private static final double AFTER = 3;
    private static final double PATIENCE = 60;

    /// Starts `command`, watches it for three seconds after its window and after its last change, and kills it.
    static Started watch(XScreen screen, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", screen.display());
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            return watch(screen, process, start);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /// Starts `command`, types `passphrase` when its window has come to rest, and kills it after ten seconds more.
    ///
    /// @return PSS at the end, in MiB
    static double unlocked(XScreen screen, List<String> command, Map<String, String> environment, String passphrase)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("DISPLAY", screen.display());
        Process process = builder.start();
        try {
            watch(screen, process, System.nanoTime());
            byte[][] before = screen.look();
            press(screen, "search", "--sync", "--onlyvisible", "--name", "^Rebound$", "windowfocus", "--sync");
            press(screen, "type", "--delay", "20", passphrase);
            press(screen, "key", "Return");
            if (process.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("it ended by itself");
            }
            if (changed(before, screen.look()) < before.length / 2) {
                throw new IllegalStateException("it did not open");
            }
            return memory(process.pid());
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private static void press(XScreen screen, String... what) throws IOException, InterruptedException {
        var keys = new ProcessBuilder(
                Stream.concat(Stream.of("xdotool"), Stream.of(what)).toList());
        keys.environment().put("DISPLAY", screen.display());
        keys.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        if (keys.start().waitFor() != 0) {
            throw new IllegalStateException("nothing could be typed");
        }
    }

    private static Started watch(XScreen screen, Process process, long start) throws IOException, InterruptedException {
        double painted = 0;
        double paintedCpu = 0;
        double rest = 0;
        double restCpu = 0;
        double memory = 0;
        byte[][] before = new byte[0][];
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            double now = (System.nanoTime() - start) / 1e9;
            byte[][] seen = screen.look();
            if (painted == 0 && XScreen.isPainted(seen)) {
                painted = now;
                paintedCpu = cpu(process.pid());
                rest = now;
                restCpu = paintedCpu;
                before = seen;
            } else if (painted > 0 && changed(before, seen) > FEW) {
                rest = now;
                restCpu = cpu(process.pid());
                before = seen;
            }
            if (painted > 0 && memory == 0 && now > painted + AFTER) {
                memory = memory(process.pid());
            }
            if (painted > 0 && now > Math.max(painted, rest) + AFTER) {
                return new Started(painted, paintedCpu, rest, restCpu, memory);
            }
            if (now > PATIENCE) {
                break;
            }
        }
        throw new IllegalStateException("no window within " + PATIENCE + " s, or it ended by itself");
    }

    private static long changed(byte[][] before, byte[][] now) {
        long count = 0;
        for (int row = 0; row < now.length; row++) {
            count += Arrays.equals(before[row], now[row]) ? 0 : 1;
        }
        return count;
    }

    private static double cpu(long pid) throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / TICKS;
    }

    /// The process's share of memory, in MiB.
    static double memory(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }
}
