package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.db.Action;
import app.rebound.fault.WorkbookException;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The passphrase, the recovery key and the data key behind them: what opens a workbook and what no longer does.
@Tag("faults")
@Tag("db")
class KeysTest {
    private final Vault vault = TestVault.at(new TestClock());

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void make() {
        folder = temp.resolve("book");
        try (Workbook workbook = vault.create(folder)) {
            add(workbook, "Nadia");
        }
    }

    private static void add(Workbook workbook, String name) {
        workbook.database().act(Action.of("undo.person.add"), tx -> {
            tx.insert("person", tx.nextId(), Map.of("name", name));
            return true;
        });
    }

    private static List<String> people(Workbook workbook) {
        return workbook.database()
                .read(handle -> handle.createQuery("SELECT name FROM person ORDER BY name")
                        .mapTo(String.class)
                        .list());
    }

    private static Passphrase words(String words) {
        return Passphrase.of(words.toCharArray());
    }

    private void protect(String words) {
        try (Workbook workbook = vault.open(folder)) {
            workbook.keys().protect(words(words));
        }
    }

    @Test
    void theFirstPassphraseIsAskedForFromThenOn() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("workbook.mv.db"));
        try (Workbook workbook = vault.open(folder)) {
            workbook.keys().protect(words("rain on the harbour"));
            assertThat(workbook.isProtected()).isTrue();
            add(workbook, "Omar");
            assertThat(people(workbook)).as("it goes on being open").containsExactly("Nadia", "Omar");
        }
        assertThat(vault.protection(folder)).isEqualTo(new Protection(true, false));
        assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.Locked.class);
        assertThatThrownBy(() -> vault.open(folder, words("rain on the harbor")))
                .isInstanceOf(WorkbookException.WrongPassphrase.class);
        try (Workbook workbook = vault.open(folder, words("rain on the harbour"))) {
            assertThat(people(workbook)).containsExactly("Nadia", "Omar");
        }
        byte[] after = Files.readAllBytes(folder.resolve("workbook.mv.db"));
        assertThat(Arrays.copyOfRange(after, 0, 18))
                .as("another salt: it was encrypted anew")
                .isNotEqualTo(Arrays.copyOfRange(before, 0, 18));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("workbook.key", "workbook.mv.db", "workbook.seal", "workbook.lock");
        }
    }

    @Test
    void theOldOpenHeaderOpensNothingAfterTheFirstPassphrase() throws IOException {
        byte[] open = Files.readAllBytes(folder.resolve("workbook.key"));
        protect("rain on the harbour");
        Files.write(folder.resolve("workbook.key"), open);
        byte[] written = Files.readAllBytes(folder.resolve("workbook.mv.db"));
        assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.Damaged.class);
        assertThat(Files.readAllBytes(folder.resolve("workbook.mv.db")))
                .as("and touches nothing")
                .isEqualTo(written);
    }

    @Test
    void aPassphraseCanBeTypedOnAnyKeyboard() {
        protect("caf\u00e9 noir");
        try (Workbook workbook = vault.open(folder, words("cafe\u0301 noir"))) {
            assertThat(people(workbook)).containsExactly("Nadia");
        }
    }

    @Test
    void aChangedPassphraseReplacesTheOldOne() {
        protect("first words here");
        try (Workbook workbook = vault.open(folder, words("first words here"))) {
            assertThatThrownBy(() -> workbook.keys().change(words("not these"), words("second")))
                    .isInstanceOf(WorkbookException.WrongPassphrase.class);
            workbook.keys().change(words("first words here"), words("second words there"));
        }
        assertThatThrownBy(() -> vault.open(folder, words("first words here")))
                .isInstanceOf(WorkbookException.WrongPassphrase.class);
        vault.open(folder, words("second words there")).close();
    }

    @Test
    void theRecoveryKeyOpensItToo() {
        protect("rain on the harbour");
        RecoveryKey sheet = Keys.newRecoveryKey();
        try (Workbook workbook = vault.open(folder, words("rain on the harbour"))) {
            workbook.keys().addRecovery(sheet);
            assertThat(workbook.keys().fits(sheet)).isTrue();
            assertThat(workbook.keys().fits(words("rain on the harbour"))).isTrue();
        }
        assertThat(vault.protection(folder)).isEqualTo(new Protection(true, true));
        try (Workbook workbook =
                vault.open(folder, RecoveryKey.read(sheet.characters()).orElseThrow())) {
            assertThat(people(workbook)).containsExactly("Nadia");
            workbook.keys().change(sheet, words("a new beginning"));
        }
        vault.open(folder, words("a new beginning")).close();
        assertThatThrownBy(() -> vault.open(folder, Keys.newRecoveryKey()))
                .isInstanceOf(WorkbookException.WrongRecoveryKey.class);
        try (Workbook workbook = vault.open(folder, words("a new beginning"))) {
            workbook.keys().removeRecovery();
        }
        assertThatThrownBy(() -> vault.open(folder, sheet)).isInstanceOf(WorkbookException.WrongRecoveryKey.class);
    }

    @Test
    void withoutAPassphraseThereIsNothingToRecover() {
        try (Workbook workbook = vault.open(folder)) {
            assertThatThrownBy(() -> workbook.keys().addRecovery(Keys.newRecoveryKey()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void encryptingAnewShutsOutAnOldCopyOfTheHeader() throws IOException {
        protect("first words here");
        byte[] old = Files.readAllBytes(folder.resolve("workbook.key"));
        try (Workbook workbook = vault.open(folder, words("first words here"))) {
            workbook.keys().addRecovery(Keys.newRecoveryKey());
            workbook.keys().change(words("first words here"), words("second words there"));
            workbook.keys().renew(words("second words there"));
            assertThat(workbook.keys().protection()).isEqualTo(new Protection(true, false));
            add(workbook, "Omar");
        }
        byte[] fresh = Files.readAllBytes(folder.resolve("workbook.key"));
        Files.write(folder.resolve("workbook.key"), old);
        assertThatThrownBy(() -> vault.open(folder, words("first words here")))
                .isInstanceOf(WorkbookException.Damaged.class);
        Files.write(folder.resolve("workbook.key"), fresh);
        try (Workbook workbook = vault.open(folder, words("second words there"))) {
            assertThat(people(workbook)).containsExactly("Nadia", "Omar");
        }
    }

    @Test
    void thePassphraseCanBeTakenAway() {
        protect("rain on the harbour");
        try (Workbook workbook = vault.open(folder, words("rain on the harbour"))) {
            assertThatThrownBy(() -> workbook.keys().unprotect(words("snow")))
                    .isInstanceOf(WorkbookException.WrongPassphrase.class);
            workbook.keys().unprotect(words("rain on the harbour"));
            assertThat(workbook.isProtected()).isFalse();
        }
        vault.open(folder).close();
    }

    @Test
    void anInterruptedEncryptionIsFinishedOrForgotten() throws IOException {
        Path file = folder.resolve("workbook.mv.db");
        Path next = folder.resolve("workbook.next.mv.db");
        byte[] old = Files.readAllBytes(file);
        protect("rain on the harbour");
        byte[] fresh = Files.readAllBytes(file);

        // The header was replaced, the file not yet moved.
        Files.write(file, old);
        Files.write(next, fresh);
        try (Workbook workbook = vault.open(folder, words("rain on the harbour"))) {
            assertThat(people(workbook)).containsExactly("Nadia");
        }
        assertThat(next).doesNotExist();

        // The copy was being written.
        Files.write(next, Arrays.copyOf(fresh, 5000));
        vault.open(folder, words("rain on the harbour")).close();
        assertThat(next).doesNotExist();
    }

    @Test
    void damagedFirstBytesOfTheFileAreMendedFromTheHeader() throws IOException {
        Path file = folder.resolve("workbook.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 18, (byte) 0);
        Files.write(file, bytes);
        try (Workbook workbook = vault.open(folder)) {
            assertThat(people(workbook)).containsExactly("Nadia");
        }
    }

    @Test
    void aDamagedKeyFileFallsBackOnTheOneBefore() throws IOException {
        Path file = folder.resolve("workbook.key");
        Files.copy(file, folder.resolve("workbook.key.previous"));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
        try (Workbook workbook = vault.open(folder)) {
            assertThat(people(workbook)).containsExactly("Nadia");
        }
        assertThat(folder.resolve("workbook.key.previous")).doesNotExist();
        vault.open(folder).close();
    }

    @Test
    void aForgedCostIsRefusedBeforeItIsPaid() throws IOException {
        protect("rain on the harbour");
        Path file = folder.resolve("workbook.key");
        Header header = Header.read(Files.readAllBytes(file));
        byte[] slot = header.slot(Header.Slot.Kind.PASSPHRASE).orElseThrow().content();
        slot[0] = 0x7F;
        Files.write(
                file,
                header.with(new Header.Slot(Header.Slot.Kind.PASSPHRASE, slot)).bytes());
        assertThatThrownBy(() -> vault.open(folder, words("rain on the harbour")))
                .isInstanceOf(WorkbookException.DamagedHeader.class);
    }

    @Test
    void noForgedHeaderOpensAnythingOrDoesMoreThanSayNo() throws IOException {
        protect("rain on the harbour");
        Path file = folder.resolve("workbook.key");
        Header header = Header.read(Files.readAllBytes(file));
        byte[] body = header.bytes();
        var random = new Random(3);
        for (int i = 0; i < 100; i++) {
            byte[] forged = Arrays.copyOf(body, body.length - 32);
            int flips = 1 + random.nextInt(3);
            for (int flip = 0; flip < flips; flip++) {
                // Beyond the cost, which a test of its own forges.
                forged[44 + random.nextInt(forged.length - 44 - 20)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, Forged.withHash(forged));
            assertThatThrownBy(() -> vault.open(folder, words("rain on the harbour")))
                    .isInstanceOf(WorkbookException.class);
        }
        Files.write(file, body);
        vault.open(folder, words("rain on the harbour")).close();
    }

    @Test
    void anOlderFileIsSaidAndCanBeOpenedAllTheSame() throws IOException {
        Path file = folder.resolve("workbook.mv.db");
        byte[] old = Files.readAllBytes(file);
        try (Workbook workbook = vault.open(folder)) {
            add(workbook, "Omar");
            add(workbook, "Zoe");
        }
        Files.write(file, old);
        assertThatThrownBy(() -> vault.open(folder))
                .isInstanceOfSatisfying(
                        WorkbookException.RolledBack.class,
                        fault -> assertThat(fault.details()).containsExactly(2L));
        try (Workbook workbook = vault.openOlder(folder, null)) {
            assertThat(people(workbook)).containsExactly("Nadia");
        }
        vault.open(folder).close();
    }

    @Test
    void aFileAheadOfItsSealIsNormal() throws IOException {
        Path seal = folder.resolve("workbook.seal");
        byte[] old = Files.readAllBytes(seal);
        try (Workbook workbook = vault.open(folder)) {
            add(workbook, "Omar");
        }
        Files.write(seal, old);
        try (Workbook workbook = vault.open(folder)) {
            assertThat(people(workbook)).containsExactly("Nadia", "Omar");
        }
    }
}
