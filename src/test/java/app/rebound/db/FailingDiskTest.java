package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fails from one change on: it is said at once, and nothing that said Saved is lost.
@Tag("db")
class FailingDiskTest {
    private static final int STEPS = 30;

    @TempDir
    private Path temp;

    private int unsaid;
    private int lost;
    private int unopenable;

    @Test
    void aFailureIsSaidAtOnceAndNothingSavedIsLost() throws IOException {
        FailingDisk.register();
        long all = sitting(Long.MAX_VALUE);
        long sampled = FaultRun.isLong() ? 1 : Math.max(1, all / 15);
        long[] points = LongStream.range(0, all).filter(n -> n % sampled == 0).toArray();
        for (long point : points) {
            sitting(point);
        }
        FaultRun.print(
                "failing disk",
                "changes %d, failures %d, unsaid %d, lost %d, unopenable %d"
                        .formatted(all, points.length, unsaid, lost, unopenable));
        assertThat(all).isGreaterThan(STEPS);
        assertThat(new int[] {unsaid, lost, unopenable}).containsOnly(0);
    }

    /// @return how many changes of the files it made
    private long sitting(long failAfter) throws IOException {
        Path folder = Files.createTempDirectory(temp, "sitting");
        FailingDisk.mend();
        var storage = new Storage(folder.resolve("book"), FaultSitting.KEY, FailingDisk.LAYER);
        var sitting = new FaultSitting(storage, FaultRun.SEED, _ -> {});
        FailingDisk.mend();
        FailingDisk.failAfter(failAfter);
        boolean isSaid = false;
        for (int step = 0; step < STEPS && !isSaid; step++) {
            try {
                sitting.act();
                sitting.keepState();
            } catch (WorkbookException e) {
                isSaid = true;
            }
        }
        long done = FailingDisk.done();
        FailingDisk.failAfter(isSaid ? 0 : failAfter);
        close(sitting);
        if (!isSaid && failAfter < done) {
            unsaid++;
        }
        FailingDisk.mend();
        look(storage, sitting.states());
        return done;
    }

    private static void close(FaultSitting sitting) {
        try {
            sitting.close();
        } catch (WorkbookException e) {
            assertThat(e).isNotInstanceOf(WorkbookException.Failed.class);
        }
    }

    private void look(Storage storage, Map<Long, List<Integrity.Table>> states) {
        try (Database database =
                Database.open(storage, Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false))) {
            Integrity.Report report = database.check(() -> false);
            long last = states.keySet().stream().reduce(0L, Math::max);
            boolean isKnown = !states.containsKey(report.counter())
                    || states.get(report.counter()).equals(report.tables());
            if (!report.isClean() || report.counter() < last || !isKnown) {
                lost++;
            }
        } catch (WorkbookException e) {
            unopenable++;
        }
    }
}
