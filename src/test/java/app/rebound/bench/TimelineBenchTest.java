package app.rebound.bench;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.timeline.AxisRun;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the axis costs the thread that draws, with more and more events in view.
@Tag("bench")
@FxTest
class TimelineBenchTest {
    private static final int RUNS = 5;

    @Test
    void panAndZoom(Screen screen) throws IOException {
        new AxisRun(screen, 10_000).run();
        double[] whole = new double[2];
        int at = 0;
        for (int events : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
            AxisRun[] runs = new AxisRun[RUNS];
            for (int run = 0; run < RUNS; run++) {
                runs[run] = new AxisRun(screen, events).run();
            }
            Bench.print(
                    "timeline, " + events + " events in view, CPU of the drawing thread, median of five runs",
                    "first render " + Bench.ms(median(runs, one -> one.first())) + " (goal 150 ms)"
                            + "; pan p50 " + figures(runs, one -> one.pan(), 0.5) + ", p99 "
                            + figures(runs, one -> one.pan(), 0.99)
                            + "; zoom p50 " + figures(runs, one -> one.zoom(), 0.5) + ", p99 "
                            + figures(runs, one -> one.zoom(), 0.99)
                            + " (goal p99 4 ms); of that layout: pan p99 "
                            + figures(runs, one -> one.panLayout(), 0.99) + ", zoom p99 "
                            + figures(runs, one -> one.zoomLayout(), 0.99));
            if (events == 10_000 || events == 100_000) {
                whole[at++] = median(
                        runs,
                        one -> Arrays.stream(one.zoom()).sum()
                                + Arrays.stream(one.pan()).sum());
            }
        }
        Bench.print(
                "timeline, growth from 10,000 to 100,000 events, all frames of panning and zooming",
                String.format(java.util.Locale.ROOT, "%.2f times (goal 1.5)", whole[1] / whole[0]));
    }

    private interface Of {
        double of(AxisRun run);
    }

    private interface All {
        double[] of(AxisRun run);
    }

    private static double median(AxisRun[] runs, Of of) {
        return Bench.quantile(Arrays.stream(runs).mapToDouble(of::of).toArray(), 0.5);
    }

    private static String figures(AxisRun[] runs, All all, double quantile) {
        return Bench.ms(median(runs, run -> Bench.quantile(all.of(run), quantile)));
    }
}
