package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes at a random moment of a sitting: what said Saved is there, and the workbook opens.
@Tag("faults")
@Tag("db")
class PowerCutTest {
    private static final int STEPS = 80;
    private static final int REOPEN_EVERY = 30;

    @TempDir
    private Path folder;

    /// The counter that was acknowledged at each point of the log.
    private final TreeMap<Integer, Long> acknowledged = new TreeMap<>();

    private int lost;
    private int unopenable;
    private int silent;

    @Test
    void whatSaidSavedSurvivesACut() throws IOException {
        var states = sitting();
        int cuts = FaultRun.count(300, 10_000);
        cut(RecordingDisk.log(), cuts, states);
        FaultRun.print(
                "power cut",
                "cuts %d, steps of the log %d, lost %d, unopenable %d, silent %d"
                        .formatted(cuts, RecordingDisk.position(), lost, unopenable, silent));
        assertThat(new int[] {lost, unopenable, silent}).containsOnly(0);
    }

    /// The last block stood half on the disk when the power went; H2 alone would open the state before the last but
    /// one.
    @Test
    void aTornLastBlockHidesNothing() throws IOException {
        var states = sitting();
        List<RecordingDisk.Step> log = RecordingDisk.log();
        int torn = 0;
        for (int at = acknowledged.firstKey(); at < log.size() - 1; at++) {
            if (log.get(at) instanceof RecordingDisk.Step.Write write
                    && log.get(at + 1) instanceof RecordingDisk.Step.Force) {
                Map<String, byte[]> files = new PowerCut(log).filesAfterCut(at, new Random(FaultRun.SEED));
                byte[] whole = files.get(write.file());
                if (whole != null && write.position() >= whole.length) {
                    byte[] cut = Arrays.copyOf(whole, Math.toIntExact(write.position()) + 1536);
                    System.arraycopy(write.bytes(), 0, cut, Math.toIntExact(write.position()), 1536);
                    look(Map.of(write.file(), cut), acknowledged.floorEntry(at).getValue(), states);
                    torn++;
                }
            }
            if (torn == FaultRun.count(10, 80)) {
                break;
            }
        }
        assertThat(torn).isPositive();
        assertThat(new int[] {lost, unopenable, silent}).containsOnly(0);
    }

    /// Shows that the harness can fail: were nothing forced, a cut would cost what was saved.
    @Test
    void withoutForcingThereWouldBeLosses() throws IOException {
        var states = sitting();
        List<RecordingDisk.Step> unforced = RecordingDisk.log().stream()
                .map(step -> step instanceof RecordingDisk.Step.Force force
                        ? new RecordingDisk.Step.Truncate(force.file(), Long.MAX_VALUE)
                        : step)
                .toList();
        cut(unforced, 20, states);
        assertThat(lost + unopenable).isPositive();
    }

    private Map<Long, List<Integrity.Table>> sitting() {
        RecordingDisk.register();
        var storage = new Storage(folder.resolve("book"), FaultSitting.KEY, RecordingDisk.LAYER);
        try (var sitting = new FaultSitting(
                storage, FaultRun.SEED, counter -> acknowledged.put(RecordingDisk.position(), counter))) {
            for (int step = 1; step <= STEPS; step++) {
                sitting.step();
                if (step % REOPEN_EVERY == 0) {
                    sitting.reopen();
                }
            }
            return sitting.states();
        }
    }

    private void cut(List<RecordingDisk.Step> log, int cuts, Map<Long, List<Integrity.Table>> states)
            throws IOException {
        var random = new Random(FaultRun.SEED);
        var cut = new PowerCut(log);
        int[] points = random.ints(cuts, acknowledged.firstKey(), log.size() + 1)
                .sorted()
                .toArray();
        for (int at : points) {
            look(cut.filesAfterCut(at, random), acknowledged.floorEntry(at).getValue(), states);
        }
    }

    private void look(Map<String, byte[]> files, long acknowledged, Map<Long, List<Integrity.Table>> states)
            throws IOException {
        Path after = Files.createDirectories(folder.resolve("after"));
        for (var file : files.entrySet()) {
            Files.write(after.resolve(file.getKey()), file.getValue());
        }
        var circumstances = Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false);
        try (Database database =
                Database.open(Storage.onDisk(after.resolve("book"), FaultSitting.KEY), circumstances)) {
            Integrity.Report report = database.check(() -> false);
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
