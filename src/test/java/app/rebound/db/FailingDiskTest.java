package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
@Tag("faults")
@Tag("db")
class FailingDiskTest {
    private static final int STEPS = 30;
    private static final Circumstances CIRCUMSTANCES =
            Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false);

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

    /// Rights do not bind every account, so the layer stands in for a folder that may not be written to.
    @Test
    void inAReadOnlyFolderEverythingCanBeReadAndNothingIsSaidToBeSaved() throws IOException {
        FailingDisk.register();
        var storage = new Storage(temp.resolve("book"), FaultSitting.KEY, FailingDisk.LAYER);
        Integrity.Report kept;
        try (var sitting = new FaultSitting(storage, FaultRun.SEED, _ -> {})) {
            for (int step = 0; step < 5; step++) {
                sitting.act();
            }
            kept = sitting.database().check(() -> false);
        }
        byte[] bytes = Files.readAllBytes(storage.databaseFile());
        FailingDisk.setReadOnly(true);
        try (Database database = Database.open(storage, CIRCUMSTANCES)) {
            assertThat(database.check(() -> false)).isEqualTo(kept);
            assertThatThrownBy(() -> database.write(_ -> true)).isInstanceOf(WorkbookException.ReadOnly.class);
            Path copy = temp.resolve("copy.mv.db");
            database.backupTo(copy);
            assertThat(copy).exists();
        }
        assertThat(Files.readAllBytes(storage.databaseFile())).isEqualTo(bytes);
        assertThatThrownBy(() -> Compaction.run(storage)).isInstanceOf(WorkbookException.class);
        FailingDisk.setReadOnly(false);
        look(storage, Map.of(kept.counter(), kept.tables()));
        assertThat(new int[] {lost, unopenable}).containsOnly(0);
    }

    @Test
    void anOldWorkbookInAReadOnlyFolderIsSaidToBeReadOnly() {
        FailingDisk.register();
        Storage old = SchemaOne.copyTo(temp);
        var storage = new Storage(old.file(), old.key(), FailingDisk.LAYER);
        FailingDisk.setReadOnly(true);
        assertThatThrownBy(() -> Database.open(storage, CIRCUMSTANCES)).isInstanceOf(WorkbookException.ReadOnly.class);
        FailingDisk.setReadOnly(false);
        Database.open(storage, CIRCUMSTANCES).close();
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
        try (Database database = Database.open(storage, CIRCUMSTANCES)) {
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
