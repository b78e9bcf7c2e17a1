package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.ChildJava;
import app.rebound.testing.FaultRun;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process is killed at random moments of a sitting; all that it had said was saved is there, each time.
@Tag("faults")
@Tag("db")
class KillTest {
    @TempDir
    private Path temp;

    @Test
    void whatSaidSavedIsThereAfterEveryKill() throws Exception {
        // A life that ends by itself leaves an archive of classes, with which the others start sooner.
        Process first = ChildJava.start(
                KilledSitting.class, false, temp.resolve("first").toString(), "-", "0", "1", "0", "10");
        first.getInputStream().readAllBytes();
        assertThat(first.waitFor()).isZero();
        int kills = FaultRun.count(2, 500);
        List<Callable<KilledLives.Count>> lanes = List.of(
                () -> new KilledLives(temp.resolve("one"), FaultRun.SEED).run(kills),
                () -> new KilledLives(temp.resolve("two"), FaultRun.SEED + 1).run(kills));
        var count = new KilledLives.Count(0, 0, 0, 0, 0);
        try (var threads = Executors.newFixedThreadPool(lanes.size())) {
            for (Future<KilledLives.Count> lane : threads.invokeAll(lanes)) {
                count = count.plus(lane.get());
            }
        }
        FaultRun.print(
                "kill -9 of a sitting",
                "kills %d, saves said %d, lost %d, unopenable %d, damaged %d"
                        .formatted(count.kills(), count.saved(), count.lost(), count.unopenable(), count.damaged()));
        assertThat(count.lost()).isZero();
        assertThat(count.unopenable()).isZero();
        assertThat(count.damaged()).isZero();
        assertThat(count.saved()).isGreaterThan(count.kills());
    }
}
