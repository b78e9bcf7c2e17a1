package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.db.Action;
import app.rebound.fault.WorkbookException;
import app.rebound.testing.ChildJava;
import app.rebound.testing.FaultRun;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Making and opening workbooks, and what is said when a file is missing or damaged.
@Tag("faults")
@Tag("db")
class VaultTest {
    private final Vault vault = TestVault.at(new TestClock());

    @TempDir
    private Path temp;

    private Path made() {
        Path folder = temp.resolve("My work, book");
        try (Workbook workbook = vault.create(folder)) {
            workbook.database().act(Action.of("undo.person.add"), tx -> {
                tx.insert("person", tx.nextId(), Map.of("name", "Nadia"));
                return true;
            });
        }
        return folder;
    }

    @Test
    void aWorkbookIsAFolderThatOpensAgain() {
        Path folder = made();
        assertThat(folder.resolve("workbook.key")).exists();
        assertThat(folder.resolve("workbook.mv.db")).exists();
        try (Workbook workbook = vault.open(folder)) {
            List<String> people = workbook.database()
                    .read(handle -> handle.createQuery("SELECT name FROM person")
                            .mapTo(String.class)
                            .list());
            assertThat(people).containsExactly("Nadia");
            assertThat(workbook.isProtected()).isFalse();
        }
    }

    @Test
    void theHeaderKeepsTheStartOfTheDatabaseFile() throws IOException {
        Path folder = made();
        Header header = Header.read(Files.readAllBytes(folder.resolve("workbook.key")));
        byte[] start = Arrays.copyOf(Files.readAllBytes(folder.resolve("workbook.mv.db")), Header.DATABASE_HEAD);
        assertThat(header.databaseHead()).isEqualTo(start);
        assertThat(new String(start, 0, 9, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("H2encrypt");
    }

    @Test
    void anEmptyOrMissingFolderIsNoWorkbook() throws IOException {
        assertThatThrownBy(() -> vault.open(temp.resolve("nowhere"))).isInstanceOf(WorkbookException.Missing.class);
        Files.createDirectory(temp.resolve("empty"));
        assertThatThrownBy(() -> vault.open(temp.resolve("empty"))).isInstanceOf(WorkbookException.Missing.class);
    }

    @Test
    void anOccupiedFolderIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> vault.create(temp)).isInstanceOf(WorkbookException.Occupied.class);
        assertThat(temp.resolve("workbook.key")).doesNotExist();
        assertThat(temp.resolve("letter.txt")).hasContent("mine");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.writeString(temp.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> vault.create(file)).isInstanceOf(WorkbookException.UnwritableTarget.class);
        assertThatThrownBy(() -> vault.create(file.resolve("book")))
                .isInstanceOf(WorkbookException.UnwritableTarget.class);
    }

    @Test
    void anyFlippedByteOfTheHeaderIsSaid() throws IOException {
        Path folder = made();
        Path file = folder.resolve("workbook.key");
        byte[] bytes = Files.readAllBytes(file);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] changed = bytes.clone();
            int at = random.nextInt(changed.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            assertThatThrownBy(() -> vault.open(folder))
                    .as("byte %d", at)
                    .isInstanceOf(WorkbookException.DamagedHeader.class);
        }
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.DamagedHeader.class);
        }
    }

    @Test
    void aMissingDatabaseIsSaidAndNotMadeAnew() throws IOException {
        Path folder = made();
        Files.delete(folder.resolve("workbook.mv.db"));
        assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.Damaged.class);
        assertThat(folder.resolve("workbook.mv.db")).doesNotExist();
    }

    @Test
    void aHeaderOfANewerVersionIsSaid() throws Exception {
        Path folder = made();
        Path file = folder.resolve("workbook.key");
        byte[] bytes = Files.readAllBytes(file);
        bytes[9] = 9;
        byte[] hash =
                java.security.MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes, bytes.length - 32));
        System.arraycopy(hash, 0, bytes, bytes.length - 32, 32);
        Files.write(file, bytes);
        assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.NewerVersion.class);
    }

    @Test
    void aSemicolonInThePathIsSaid() {
        assertThatThrownBy(() -> vault.create(temp.resolve("a;b"))).isInstanceOf(WorkbookException.UnusableName.class);
        assertThat(temp.resolve("a;b")).doesNotExist();
    }

    @Test
    void theSecondWindowIsRefused() {
        Path folder = made();
        try (Workbook _ = vault.open(folder)) {
            assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.InUse.class);
        }
    }

    @Test
    void anotherProcessIsRefusedToo() throws Exception {
        Path folder = made();
        Process other = ChildJava.start(Holder.class, false, folder.toString());
        try (var lines = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo(Holder.OPEN);
            assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.InUse.class);
        } finally {
            other.destroyForcibly();
            other.waitFor();
        }
        vault.open(folder).close();
    }

    /// Where locks are of no effect a second machine gets in; the first one is told before it writes again.
    @Test
    void whoHasBeenTakenOverWritesNoMore() throws IOException {
        Path folder = made();
        try (Workbook workbook = vault.open(folder)) {
            Files.write(folder.resolve("workbook.lock"), "sixteen of others".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> workbook.database().act(Action.of("undo.person.add"), tx -> {
                        tx.insert("person", tx.nextId(), Map.of("name", "Omar"));
                        return true;
                    }))
                    .isInstanceOf(WorkbookException.InUse.class);
            List<String> people = workbook.database()
                    .read(handle -> handle.createQuery("SELECT name FROM person")
                            .mapTo(String.class)
                            .list());
            assertThat(people).containsExactly("Nadia");
        }
    }

    @Test
    void anyMutationOfKeyFileOrSealOpensCompleteOrIsSaid() throws IOException {
        Path folder = made();
        int mutations = FaultRun.count(40, 1000);
        var random = new Random(FaultRun.SEED);
        for (String name : List.of("workbook.key", "workbook.seal")) {
            byte[] whole = Files.readAllBytes(folder.resolve(name));
            int complete = 0;
            int said = 0;
            for (int i = 0; i < mutations; i++) {
                Files.write(folder.resolve(name), Mutations.of(whole, random));
                try (Workbook workbook = vault.open(folder)) {
                    assertThat(workbook.database().check(() -> false).rows()).isEqualTo(1);
                    complete++;
                } catch (WorkbookException e) {
                    said++;
                }
            }
            Files.write(folder.resolve(name), whole);
            FaultRun.print(
                    "mutations of " + name,
                    "mutations %d, opened complete %d, said %d, silent 0".formatted(mutations, complete, said));
            assertThat(name.equals("workbook.key") ? said : complete).isEqualTo(mutations);
        }
        Files.delete(folder.resolve("workbook.seal"));
        vault.open(folder).close();
        assertThat(folder.resolve("workbook.seal")).exists();
    }
}
