package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes at a random moment of a sitting: what said Saved is there, and the workbook opens.
@Tag("db")
class PowerCutTest {
    private static final int STEPS = 80;
    private static final int REOPEN_EVERY = 30;

    @TempDir
    private Path folder;

    private long A, B, C;
    private int lost;
    private int unopenable;
    private int silent;

    @Test
    void whatSaidSavedSurvivesACut() throws IOException {
        RecordingDisk.register();
        // The counter that was acknowledged at each point of the log.
        var acknowledged = new TreeMap<Integer, Long>();
        Map<Long, List<Integrity.Table>> states;
        var storage = new Storage(folder.resolve("book"), FaultSitting.KEY, RecordingDisk.LAYER);
        try (var sitting = new FaultSitting(
                storage, FaultRun.SEED, counter -> acknowledged.put(RecordingDisk.position(), counter))) {
            for (int step = 1; step <= STEPS; step++) {
                sitting.step();
                if (step % REOPEN_EVERY == 0) {
                    sitting.reopen();
                }
            }
            states = sitting.states();
        }
        int cuts = FaultRun.count(300, 10_000);
        var random = new Random(FaultRun.SEED);
        var cut = new PowerCut(RecordingDisk.log());
        int[] points = random.ints(cuts, acknowledged.firstKey(), RecordingDisk.position() + 1)
                .sorted()
                .toArray();
        long t0 = System.nanoTime();
        System.out.println("SIZE " + Files.size(storage.databaseFile()));
        for (int at : points) {
            look(cut.filesAfterCut(at, random), acknowledged.floorEntry(at).getValue(), states);
        }
        System.out.println("MS per cut " + (System.nanoTime() - t0) / 1e6 / cuts + " files " + A / 1e6 / cuts + " open " + B / 1e6 / cuts + " check " + C / 1e6 / cuts);
        FaultRun.print(
                "power cut",
                "cuts %d, steps of the log %d, lost %d, unopenable %d, silent %d"
                        .formatted(cuts, RecordingDisk.position(), lost, unopenable, silent));
        assertThat(new int[] {lost, unopenable, silent}).containsOnly(0);
    }

    private void look(Map<String, byte[]> files, long acknowledged, Map<Long, List<Integrity.Table>> states)
            throws IOException {
        long t1 = System.nanoTime();
        Path after = Files.createDirectories(folder.resolve("after"));
        for (var file : files.entrySet()) {
            Files.write(after.resolve(file.getKey()), file.getValue());
        }
        A += System.nanoTime() - t1;
        t1 = System.nanoTime();
        var circumstances = Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false);
        try (Database database = Database.open(Storage.onDisk(after.resolve("book"), FaultSitting.KEY), circumstances)) {
            B += System.nanoTime() - t1;
            t1 = System.nanoTime();
            Integrity.Report report = database.check(() -> false);
            C += System.nanoTime() - t1;
            if (database.counter() < acknowledged) {
                lost++;
            }
            if (!report.isClean() || !report.tables().equals(states.get(database.counter()))) {
                silent++;
            }
        } catch (WorkbookException e) {
            unopenable++;
        }
    }
}
