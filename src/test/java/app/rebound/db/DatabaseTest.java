package app.rebound.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.testing.TestClock;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Transactions, stamps, undo and the failures of the open database, on real H2.
@Tag("db")
class DatabaseTest {
    private static final String KEY = "0123456789abcdef";

    private final TestClock clock = new TestClock();

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(storage(), circumstances());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Storage storage() {
        return Storage.onDisk(folder.resolve("book"), KEY);
    }

    private Circumstances circumstances() {
        return Circumstances.of(clock, IdSource.timeOrdered(), () -> false);
    }

    private Database reopen() {
        database.close();
        database = Database.open(storage(), circumstances());
        return database;
    }

    private UUID addPerson(String name) {
        UUID id = IdSource.timeOrdered().next();
        database.act(Action.of("undo.person.add"), tx -> {
            tx.insert("person", id, Map.of("name", name));
            return id;
        });
        return id;
    }

    private List<String> people() {
        return database.read(
                handle -> handle.createQuery("SELECT name FROM person WHERE deleted_at IS NULL ORDER BY name")
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        addPerson("Nadia");
        reopen();
        assertThat(people()).containsExactly("Nadia");
    }

    @Test
    void aFailedTransactionWritesNothingAndIsNoStepOfUndo() {
        assertThatThrownBy(() -> database.act(Action.of("undo.person.add"), tx -> {
                    tx.insert("person", tx.nextId(), Map.of("name", "Nadia"));
                    throw new IllegalStateException("stop");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(people()).isEmpty();
        assertThat(database.undoStack().undoKey()).isEmpty();
    }

    @Test
    void everyChangeIsStamped() {
        UUID id = addPerson("Nadia");
        clock.advance(Duration.ofHours(1));
        database.write(tx -> {
            tx.update("person", id, Map.of("name", "Nadja"));
            return true;
        });
        Map<String, Object> row = database.read(
                handle -> handle.createQuery("SELECT revision, created_at, updated_at, clock, device_id FROM person")
                        .mapToMap()
                        .one());
        assertThat(row).containsEntry("revision", 2L);
        assertThat(row.get("updated_at")).isNotEqualTo(row.get("created_at"));
        assertThat((Long) row.get("clock")).isGreaterThan(1);
        assertThat(row.get("device_id")).isNotEqualTo(new UUID(0, 0));
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        UUID id = addPerson("Nadia");
        database.act(Action.of("undo.person.edit"), tx -> {
            tx.update("person", id, Map.of("name", "Nadia"));
            return true;
        });
        assertThat(database.undoStack().undoKey()).contains("undo.person.add");
    }

    @Test
    void actionsOfOneMergeAreOneStepOfUndo() {
        UUID id = addPerson("");
        for (String name : List.of("N", "Na", "Nadia")) {
            database.act(Action.merging("undo.person.edit", "typing"), tx -> {
                tx.update("person", id, Map.of("name", name));
                return true;
            });
        }
        assertThat(people()).containsExactly("Nadia");
        assertThat(database.undo()).isTrue();
        assertThat(people()).containsExactly("");
        assertThat(database.redo()).isTrue();
        assertThat(people()).containsExactly("Nadia");
    }

    @Test
    void undoEndsWithTheSitting() {
        addPerson("Nadia");
        reopen();
        assertThat(database.undo()).isFalse();
        assertThat(people()).containsExactly("Nadia");
    }

    /// The law of undo: any series of actions, all taken back, gives the state before it; all done again, the state
    /// after it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoAndRedoAreInverse(long seed) {
        var random = new Random(seed);
        var ids = new java.util.ArrayList<>(List.of(addPerson("a"), addPerson("b")));
        database.undoStack().clear();
        var states = new java.util.ArrayList<>(List.of(rows()));
        for (int step = 0; step < 25; step++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            String name = "n" + step;
            switch (random.nextInt(3)) {
                case 0 -> ids.add(addPerson(name));
                case 1 ->
                    database.act(Action.of("undo.person.edit"), tx -> {
                        tx.update("person", id, Map.of("name", name, "note", name));
                        return true;
                    });
                default -> {
                    clock.advance(Duration.ofSeconds(1));
                    database.act(Action.of("undo.person.trash"), tx -> {
                        tx.trash("person", id);
                        return true;
                    });
                }
            }
            states.add(rows());
        }
        for (int step = states.size() - 2; step >= 0; step--) {
            database.undo();
            assertThat(rows()).as("seed %d, undone to %d", seed, step).isEqualTo(states.get(step));
        }
        for (int step = 1; step < states.size(); step++) {
            database.redo();
            assertThat(rows()).as("seed %d, done again to %d", seed, step).isEqualTo(states.get(step));
        }
    }

    private Map<UUID, String> rows() {
        return database.read(handle -> {
            Map<UUID, String> rows = new LinkedHashMap<>();
            handle.createQuery("SELECT id, name, note FROM person WHERE deleted_at IS NULL ORDER BY id")
                    .map((rs, _) ->
                            rows.put(rs.getObject("id", UUID.class), rs.getString("name") + "/" + rs.getString("note")))
                    .list();
            return rows;
        });
    }

    @Test
    void theDrawingThreadIsRefused() {
        database.close();
        database = Database.open(storage(), Circumstances.of(clock, IdSource.timeOrdered(), () -> true));
        assertThatThrownBy(this::people)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thread that draws");
    }

    @Test
    void aWrongKeyIsSaid() {
        database.close();
        var wrong = Storage.onDisk(folder.resolve("book"), "fedcba9876543210");
        assertThatThrownBy(() -> Database.open(wrong, circumstances())).isInstanceOf(WorkbookException.Damaged.class);
    }

    @Test
    void aMissingFileIsSaidAndNotMade() throws IOException {
        database.close();
        Files.delete(folder.resolve("book.mv.db"));
        assertThatThrownBy(() -> Database.open(storage(), circumstances()))
                .isInstanceOf(WorkbookException.Damaged.class);
        assertThat(folder.resolve("book.mv.db")).doesNotExist();
    }

    @Test
    void aDamagedFileIsSaid() throws IOException {
        addPerson("Nadia");
        database.close();
        try (var file = new RandomAccessFile(folder.resolve("book.mv.db").toFile(), "rw")) {
            file.write(new byte[16 * 1024]);
        }
        assertThatThrownBy(() -> Database.open(storage(), circumstances()))
                .isInstanceOf(WorkbookException.Damaged.class);
    }

    @Test
    void aNewerSchemaIsRefusedUntouched() throws IOException {
        database.write(tx -> tx.handle().execute("UPDATE meta SET text = '99' WHERE name = 'schema'"));
        database.close();
        byte[] kept = Files.readAllBytes(storage().databaseFile());
        assertThatThrownBy(this::reopen)
                .isInstanceOfSatisfying(
                        WorkbookException.NewerVersion.class,
                        fault -> assertThat(fault.details()).containsExactly(99, Migrations.NEWEST));
        assertThat(Files.readAllBytes(storage().databaseFile())).isEqualTo(kept);
        database = Database.open(storageWithout99(), circumstances());
    }

    /// Puts the schema back by hand, so that the test can close what it opened.
    private Storage storageWithout99() {
        try (var connection = java.sql.DriverManager.getConnection(
                        storage().url(Storage.Access.WRITE),
                        "rebound",
                        storage().password());
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("SELECT text FROM meta WHERE name = 'schema'")) {
                found.next();
                assertThat(found.getString(1)).isEqualTo("99");
            }
            statement.execute("UPDATE meta SET text = '" + Migrations.NEWEST + "' WHERE name = 'schema'");
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
        return storage();
    }

    @Test
    void theFileHoldsNoReadableWord() throws IOException {
        addPerson("Zephyrine-Quux");
        database.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Zephyrine-Quux");
                assertThat(new String(bytes, StandardCharsets.UTF_16LE)).doesNotContain("Zephyrine-Quux");
            }
        }
        assertThat(folder.resolve("book.trace.db")).doesNotExist();
    }

    @Test
    void failuresCarryNothingThatWasWritten() {
        assertThatThrownBy(() -> database.write(tx -> {
                    tx.insert("person", tx.nextId(), Map.of("name", "secret", "relation", "x"));
                    return tx.handle().execute("INSERT INTO person (id) VALUES ('secret')");
                }))
                .isInstanceOf(WorkbookException.Failed.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }

    @Test
    void aFullDiskIsSaidAtOnceAndNothingSavedIsLost() {
        database.close();
        LimitedDisk.register();
        var storage = new Storage(folder.resolve("book"), KEY, LimitedDisk.LAYER);
        database = Database.open(storage, circumstances());
        addPerson("Nadia");
        LimitedDisk.setFree(0);
        assertThatThrownBy(() -> addPerson("Jonas")).isInstanceOf(WorkbookException.DiskFull.class);
        assertThatThrownBy(() -> addPerson("Jonas")).isInstanceOf(WorkbookException.class);
        LimitedDisk.setFree(Long.MAX_VALUE);
        addPerson("Miriam");
        assertThat(people()).containsExactly("Miriam", "Nadia");
    }

    /// With H2's own 45 seconds a killed process lost rows that had said Saved.
    @Test
    void noSpaceIsUsedAgainWithinASitting() {
        List<Integer> retention = database.read(handle -> handle.createQuery(
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'RETENTION_TIME'")
                .mapTo(Integer.class)
                .list());
        assertThat(retention)
                .isNotEmpty()
                .allSatisfy(millis -> assertThat(Duration.ofMillis(millis)).isGreaterThan(Duration.ofDays(7)));
    }
}
