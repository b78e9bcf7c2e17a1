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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compaction in a copy: smaller, complete, and harmless when it fails.
@Tag("db")
class CompactionTest {
    private static final Circumstances PLAIN = Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false);

    @TempDir
    private Path folder;

    private Storage storage;
    private List<Integrity.Table> tables;
    private long counter;

    @BeforeEach
    void write() {
        FailingDisk.register();
        storage = new Storage(folder.resolve("book"), FaultSitting.KEY, FailingDisk.LAYER);
        try (var sitting = new FaultSitting(storage, FaultRun.SEED, _ -> {})) {
            for (int step = 0; step < 20; step++) {
                sitting.step();
            }
            counter = sitting.database().counter();
            tables = sitting.states().get(counter);
        }
    }

    private void assertWhole() throws IOException {
        try (Database database = Database.open(storage, PLAIN)) {
            Integrity.Report report = database.check(() -> false);
            assertThat(report.findings()).isEmpty();
            assertThat(report.counter()).isEqualTo(counter);
            assertThat(report.tables()).isEqualTo(tables);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("book.mv.db");
        }
    }

    @Test
    void theFileIsSmallerAndHoldsTheSame() throws IOException {
        byte[] head = head();
        Compaction.Result result = Compaction.run(storage);
        assertThat(result.after()).isLessThan(result.before() / 2).isEqualTo(Files.size(storage.databaseFile()));
        assertThat(head()).as("the salt that the header keeps a copy of").isEqualTo(head);
        assertWhole();
    }

    private byte[] head() throws IOException {
        try (var file = Files.newInputStream(storage.databaseFile())) {
            return file.readNBytes(18);
        }
    }

    @Test
    void aFailureAtAnyMomentLeavesTheFileAsItWas() throws IOException {
        byte[] kept = Files.readAllBytes(storage.databaseFile());
        FailingDisk.mend();
        Compaction.run(storage);
        long changes = FailingDisk.done();
        assertThat(changes).isGreaterThan(5);
        long sampled = FaultRun.isLong() ? 1 : Math.max(1, changes / 8);
        int failures = 0;
        for (long point = 0; point < changes; point += sampled) {
            FailingDisk.mend();
            Files.write(storage.databaseFile(), kept);
            FailingDisk.failAfter(point);
            assertThatThrownBy(() -> Compaction.run(storage)).isInstanceOf(WorkbookException.class);
            FailingDisk.mend();
            assertThat(Files.readAllBytes(storage.databaseFile())).isEqualTo(kept);
            failures++;
        }
        assertWhole();
        FaultRun.print("compaction", "changes %d, failures %d, lost 0".formatted(changes, failures));
    }

    @Test
    void whatACrashLeftIsRemovedAtTheNextOpening() throws IOException {
        Files.write(folder.resolve("book-compacting.mv.db"), new byte[10_000]);
        Files.write(folder.resolve("book-compacting.mv.db.tempFile"), new byte[10]);
        assertWhole();
    }

    @Test
    void aDamagedFileIsNotCompacted() throws IOException {
        try (Connections connections = Connections.open(storage, Storage.Access.WRITE)) {
            connections.jdbi().useHandle(handle -> handle.execute("UPDATE meta SET text = '1' WHERE name = 'clock'"));
        }
        byte[] kept = Files.readAllBytes(storage.databaseFile());
        assertThatThrownBy(() -> Compaction.run(storage)).isInstanceOf(WorkbookException.Damaged.class);
        assertThat(Files.readAllBytes(storage.databaseFile())).isEqualTo(kept);
    }

    @Test
    void itRunsBetweenTwoReadingsOfAnOpenDatabase() {
        try (Database database = Database.open(storage, PLAIN)) {
            assertThat(Compaction.isWorthwhile(database))
                    .as("a small file is left alone")
                    .isFalse();
            database.whileClosed(() -> Compaction.run(storage));
            assertThat(database.check(() -> false).tables()).isEqualTo(tables);
            database.write(_ -> true);
            assertThat(database.counter()).isEqualTo(counter + 1);
        }
    }

    @Test
    void aLargeFileOfEarlierStatesIsWorthIt() {
        try (Database database = Database.open(storage, PLAIN)) {
            String text = "Nothing was decided that day. ".repeat(10_000);
            for (int i = 0; i < 20; i++) {
                String varied = text + i;
                database.write(tx -> tx.handle()
                        .execute("UPDATE person SET note = ? WHERE id = (SELECT MIN(id) FROM person)", varied));
            }
            assertThat(Compaction.isWorthwhile(database)).isTrue();
        }
    }
}
