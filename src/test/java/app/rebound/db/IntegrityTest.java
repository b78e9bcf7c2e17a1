package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the check of a database finds, and what copies of it hold.
@Tag("db")
class IntegrityTest {
    private final List<Long> synced = new ArrayList<>();
    private final Circumstances circumstances = Circumstances.of(new TestClock(), IdSource.timeOrdered(), () -> false)
            .withAfterSync(synced::add);

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(storage("book"), circumstances);
        for (int i = 0; i < 1_200; i++) {
            String name = "Person " + i;
            // Many rows in one transaction, so that the check needs several pages of a table.
            if (i % 400 == 0) {
                database.write(tx -> {
                    for (int j = 0; j < 400; j++) {
                        tx.insert("person", tx.nextId(), Map.of("name", name + j));
                    }
                    return true;
                });
            }
        }
    }

    private Storage storage(String name) {
        return Storage.onDisk(folder.resolve(name), FaultSitting.KEY);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<Integrity.Finding> findings() {
        return database.check(() -> false).findings();
    }

    private void sql(String statement) {
        database.write(tx -> tx.handle().execute(statement));
    }

    @Test
    void aWholeWorkbookHasNoFindings() {
        Integrity.Report report = database.check(() -> false);
        assertThat(report.findings()).isEmpty();
        assertThat(report.rows()).isEqualTo(1_200);
        assertThat(report.schema()).isEqualTo(Migrations.NEWEST);
        assertThat(report.counter()).isEqualTo(database.counter());
        assertThat(report.tables()).extracting(Integrity.Table::name).contains("person", "answer_part", "version");
    }

    @Test
    void theDigestFollowsEveryChange() {
        List<Integrity.Table> before = database.check(() -> false).tables();
        sql("UPDATE person SET relation = ' ' WHERE id = (SELECT MIN(id) FROM person)");
        List<Integrity.Table> changed = database.check(() -> false).tables();
        assertThat(changed).isNotEqualTo(before);
        sql("UPDATE person SET relation = '' WHERE id = (SELECT MIN(id) FROM person)");
        assertThat(database.check(() -> false).tables()).isEqualTo(before);
    }

    @Test
    void nothingIsToldFromEmptyAndColumnsHaveBorders() {
        UUID id = database.write(tx -> {
            tx.insert("event", new UUID(0, 1), Map.of("title", "ab", "fact", "c"));
            return new UUID(0, 1);
        });
        byte[] first = hash(id);
        sql("UPDATE event SET title = 'a', fact = 'bc'");
        byte[] moved = hash(id);
        sql("UPDATE event SET title = 'ab', fact = 'c', lane = ''");
        byte[] empty = hash(id);
        assertThat(first).hasSize(32).isNotEqualTo(moved).isNotEqualTo(empty);
        sql("UPDATE event SET lane = NULL");
        assertThat(hash(id)).isEqualTo(first);
    }

    private byte[] hash(UUID id) {
        return database.read(handle -> handle.createQuery("SELECT row_hash FROM event WHERE id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .one());
    }

    @Test
    void anAlteredAttachmentIsFound() throws NoSuchAlgorithmException {
        byte[] content = new byte[3_000_000];
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(content);
        database.write(tx -> {
            tx.insert(
                    "attachment",
                    tx.nextId(),
                    Map.of("name", "scan.pdf", "media_type", "application/pdf", "sha256", sha256, "content", content));
            return true;
        });
        assertThat(findings()).isEmpty();
        content[2_000_000] = 1;
        database.write(tx -> tx.handle()
                .createUpdate("UPDATE attachment SET content = :content")
                .bind("content", content)
                .execute());
        assertThat(findings()).containsExactly(new Integrity.Finding("attachment", Integrity.Kind.ATTACHMENT, 1));
    }

    @Test
    void aCounterBehindItsRowsIsFound() {
        sql("UPDATE person SET clock = 1000000");
        assertThat(findings()).containsExactly(new Integrity.Finding("meta", Integrity.Kind.META, 1));
    }

    @Test
    void aMissingTableIsFoundAndTheFileRefused() {
        sql("DROP TABLE source");
        assertThat(findings()).containsExactly(new Integrity.Finding("source", Integrity.Kind.MISSING_TABLE, 1));
        database.close();
        assertThatThrownBy(() -> Database.open(storage("book"), circumstances))
                .isInstanceOf(WorkbookException.Damaged.class);
    }

    @Test
    void anEmptyDatabaseNeverBecomesAFreshWorkbook() throws IOException {
        Storage empty = storage("empty");
        Connections.open(empty, Storage.Access.CREATE).close();
        byte[] kept = Files.readAllBytes(empty.databaseFile());
        assertThatThrownBy(() -> Database.open(empty, circumstances)).isInstanceOf(WorkbookException.Damaged.class);
        assertThat(Files.readAllBytes(empty.databaseFile())).isEqualTo(kept);
    }

    @Test
    void aWorkbookWithoutItsDeviceOrCounterIsRefused() {
        for (String name : List.of("device", "clock", "schema")) {
            Storage storage = storage(name);
            Database.create(storage, circumstances).close();
            try (Connections connections = Connections.open(storage, Storage.Access.WRITE)) {
                connections.jdbi().useHandle(handle -> handle.execute("DELETE FROM meta WHERE name = ?", name));
            }
            assertThatThrownBy(() -> Database.open(storage, circumstances))
                    .as(name)
                    .isInstanceOf(WorkbookException.Damaged.class);
        }
    }

    @Test
    void aCheckStopsWhenAsked() {
        var asked = new AtomicInteger();
        assertThatThrownBy(() -> database.check(() -> asked.incrementAndGet() > 2))
                .isInstanceOf(CancellationException.class);
        assertThat(findings()).isEmpty();
    }

    @Test
    void everyIndexIsReadThroughItself() {
        database.read(handle -> {
            for (String table : Schema.tables(handle)) {
                handle.createQuery("""
                                SELECT index_name, LISTAGG(column_name, ', ') WITHIN GROUP (ORDER BY ordinal_position)
                                FROM information_schema.index_columns WHERE table_name = :table GROUP BY index_name
                                """)
                        .bind("table", table)
                        .map((rs, _) -> List.of(rs.getString(1), rs.getString(2)))
                        .forEach(index -> assertThat(handle.createQuery("EXPLAIN SELECT " + index.get(1) + " FROM "
                                                + table + " USE INDEX (" + index.get(0) + ")")
                                        .mapTo(String.class)
                                        .one())
                                .contains("/* PUBLIC." + index.get(0)));
            }
            return true;
        });
    }

    @Test
    void theListenerHearsEveryWriteOnceItIsOnTheDisk() {
        long before = database.counter();
        synced.clear();
        database.write(_ -> true);
        database.write(_ -> true);
        assertThat(synced).containsExactly(before + 1, before + 2);
        assertThat(database.counter()).isEqualTo(before + 2);
    }

    @Test
    void aListenerThatFailsMakesTheWriteFail() {
        database.close();
        database = Database.open(storage("book"), circumstances.withAfterSync(_ -> {
            throw new WorkbookException.DiskFull(null);
        }));
        assertThatThrownBy(() -> database.write(_ -> true)).isInstanceOf(WorkbookException.DiskFull.class);
    }

    @Test
    void aBackupHoldsTheMomentItWasMadeAndLookingIntoItChangesNothing() throws IOException {
        Integrity.Report then = database.check(() -> false);
        Path copy = folder.resolve("copy.mv.db");
        database.backupTo(copy);
        sql("UPDATE person SET name = 'Nadia'");
        byte[] kept = Files.readAllBytes(copy);
        try (Database look = Database.openReadOnly(storage("copy"), circumstances)) {
            assertThat(look.check(() -> false)).isEqualTo(then);
            assertThatThrownBy(() -> look.write(_ -> true)).isInstanceOf(WorkbookException.ReadOnly.class);
        }
        assertThat(Files.readAllBytes(copy)).isEqualTo(kept);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("book.mv.db", "copy.mv.db");
        }
    }

    @Test
    void whileTheFileIsClosedItCanBeReplaced() throws IOException {
        Path copy = folder.resolve("copy.mv.db");
        database.backupTo(copy);
        long counter = database.counter();
        sql("UPDATE person SET name = 'Nadia'");
        database.whileClosed(() -> {
            try {
                Files.move(copy, storage("book").databaseFile(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(database.counter()).isEqualTo(counter);
        assertThat(findings()).isEmpty();
    }

    @Test
    void otherFilesOfTheWorkbookGoThroughTheSameLayer() throws IOException {
        LimitedDisk.register();
        var limited = new Storage(folder.resolve("book"), FaultSitting.KEY, LimitedDisk.LAYER);
        try (FileChannel channel = limited.channel("book.seal")) {
            channel.write(ByteBuffer.wrap(new byte[] {1, 2}));
            LimitedDisk.setFree(0);
            assertThatThrownBy(() -> channel.write(ByteBuffer.wrap(new byte[] {3})))
                    .isInstanceOf(IOException.class);
        }
        assertThat(Files.readAllBytes(folder.resolve("book.seal"))).containsExactly(1, 2);
    }
}
