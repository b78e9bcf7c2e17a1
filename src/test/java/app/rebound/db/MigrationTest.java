package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook of the first schema: copied before, complete after.
@Tag("db")
class MigrationTest {
    private static final Circumstances PLAIN = Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false);

    @TempDir
    private Path folder;

    @Test
    void anOldWorkbookIsCompleteAndHashedAfterMigrating() {
        Storage storage = SchemaOne.copyTo(folder);
        Integrity.Report before = look(storage);
        assertThat(before.schema()).isEqualTo(1);
        assertThat(before.rows()).isGreaterThan(100);
        try (Database database = Database.open(storage, PLAIN)) {
            Integrity.Report after = database.check(() -> false);
            assertThat(after.findings()).isEmpty();
            assertThat(after.schema()).isEqualTo(Migrations.NEWEST);
            assertThat(after.rows()).isEqualTo(before.rows());
            assertThat(after.counter()).isEqualTo(before.counter() + 1);
            assertThat(database.read(MigrationTest::rowsWithoutHash)).isZero();
        }
    }

    private static long rowsWithoutHash(org.jdbi.v3.core.Handle handle) {
        return Schema.tables(handle).stream()
                .mapToLong(table -> handle.createQuery("SELECT COUNT(*) FROM " + table + " WHERE row_hash IS NULL")
                        .mapTo(Long.class)
                        .one())
                .sum();
    }

    private static Integrity.Report look(Storage storage) {
        try (Database database = Database.openReadOnly(storage, PLAIN)) {
            return database.check(() -> false);
        }
    }

    @Test
    void theCopyBeforeAMigrationIsOfTheFileAsItWas() throws IOException {
        Storage storage = SchemaOne.copyTo(folder);
        byte[] kept = Files.readAllBytes(storage.databaseFile());
        List<byte[]> seen = new ArrayList<>();
        Circumstances circumstances = PLAIN.withBeforeMigration(() -> seen.add(read(storage.databaseFile())));
        Database.open(storage, circumstances).close();
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst()).isEqualTo(kept);
        Database.open(storage, circumstances).close();
        assertThat(seen).as("nothing is due the second time").hasSize(1);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aCopyThatFailsStopsTheMigration() throws IOException {
        Storage storage = SchemaOne.copyTo(folder);
        byte[] kept = Files.readAllBytes(storage.databaseFile());
        assertThatThrownBy(() -> Database.open(storage, PLAIN.withBeforeMigration(() -> {
                    throw new WorkbookException.DiskFull(null);
                })))
                .isInstanceOf(WorkbookException.DiskFull.class);
        assertThat(Files.readAllBytes(storage.databaseFile())).isEqualTo(kept);
    }

    @Test
    void aMigrationThatStoppedHalfwayRunsAgain() {
        Storage storage = SchemaOne.copyTo(folder);
        try (Connections connections = Connections.open(storage, Storage.Access.WRITE)) {
            connections.jdbi().useHandle(handle -> {
                handle.execute("ALTER TABLE person ADD COLUMN row_hash VARBINARY(32)"
                        + " GENERATED ALWAYS AS (HASH('SHA-256', name))");
            });
        }
        try (Database database = Database.open(storage, PLAIN)) {
            assertThat(database.check(() -> false).findings()).isEmpty();
            assertThat(database.read(MigrationTest::rowsWithoutHash)).isZero();
        }
    }

    @Test
    void theHashIsMadeOfEveryColumn() {
        Storage storage = Storage.onDisk(folder.resolve("new"), "ab");
        try (Database database = Database.create(storage, PLAIN)) {
            List<String> uncovered = database.read(
                    handle -> handle.createQuery("""
                            SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c
                            JOIN information_schema.columns h
                                ON h.table_name = c.table_name AND h.column_name = 'ROW_HASH'
                            WHERE c.table_schema = 'PUBLIC' AND c.column_name <> 'ROW_HASH'
                                AND LOCATE('"' || c.column_name || '"', h.generation_expression) = 0
                            """).mapTo(String.class).list());
            assertThat(uncovered).containsExactly("ATTACHMENT.CONTENT");
        }
    }

    @Test
    void theHashIsTheSameInEveryTimeZone() {
        Storage storage = SchemaOne.copyTo(folder);
        Database.open(storage, PLAIN).close();
        TimeZone kept = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(look(storage).findings()).isEmpty();
        } finally {
            TimeZone.setDefault(kept);
        }
    }

    @Test
    void warmingUpLeavesNothingBehind() throws IOException {
        Warmup.run();
        Warmup.run();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
