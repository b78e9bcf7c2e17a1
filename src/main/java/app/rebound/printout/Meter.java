package app.rebound.printout;

import java.util.concurrent.CancellationException;

/// Turns what the layout engine shows of its work into shares of the whole, and ends it when nobody wants it any more.
final class Meter {
    /// Breaking lines, painting pages and writing the file take about these parts of the time.
    private static final double LAYOUT = 0.55;

    private static final double PAINTED = 0.92;

    private final Progress progress;
    private final long letters;
    private long read;
    private int told;

    /// @param letters how many the document has, about
    Meter(Progress progress, long letters) {
        this.progress = progress;
        this.letters = Math.max(1, letters);
    }

    void read(int count) {
        read += count;
        at(LAYOUT * Math.min(1, read / (double) letters));
    }

    /// Page `index` (from 0) of `count` is begun.
    void page(int index, int count) {
        at(LAYOUT + (PAINTED - LAYOUT) * index / Math.max(1, count));
    }

    void painted() {
        at(PAINTED);
    }

    void done() {
        at(1);
    }

    private void at(double share) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        int hundredths = (int) (share * 100);
        if (hundredths > told) {
            told = hundredths;
            progress.at(hundredths / 100.0);
        }
    }
}
