package app.rebound.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;

/// Hears how long the drawing thread is held up by one thing at a time: between two beats of its queue lies one event
/// or one pulse.
final class Blocks {
    /// Looked up once: each look-up would count as part of a block.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> blocks = new ArrayList<>();
    private volatile boolean isOn;
    private long last;

    /// Begins to listen; to be called on the drawing thread.
    void start() {
        blocks.clear();
        isOn = true;
        last = cpu();
        Platform.runLater(this::beat);
    }

    private void beat() {
        long now = cpu();
        blocks.add((now - last) / 1e6);
        if (isOn) {
            // Its own price counts for nobody.
            last = cpu();
            Platform.runLater(this::beat);
        }
    }

    /// Ends it; to be called on the drawing thread.
    ///
    /// @return the processor time of each block, in milliseconds
    double[] stop() {
        isOn = false;
        blocks.add((cpu() - last) / 1e6);
        return blocks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double longest(double[] blocks) {
        double longest = 0;
        for (double block : blocks) {
            longest = Math.max(longest, block);
        }
        return longest;
    }

    static long over(double[] blocks, double millis) {
        long over = 0;
        for (double block : blocks) {
            over += block > millis ? 1 : 0;
        }
        return over;
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
