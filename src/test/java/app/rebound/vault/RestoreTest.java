package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.fault.WorkbookException;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Putting a backup in the place of a workbook: what is kept, what an interruption leaves, what is refused.
@Tag("db")
class RestoreTest {
    private static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final TestClock clock = new TestClock();
    private final Vault vault = TestVault.at(clock);

    @TempDir
    private Path temp;

    /// A workbook with Nadia and Tom, and a backup with Nadia only.
    private Backup made(Path folder) {
        try (Workbook workbook = vault.create(folder)) {
            BackupsTest.addPerson(workbook, "Nadia");
            Backup backup = workbook.backups().make().backup();
            BackupsTest.addPerson(workbook, "Tom");
            return backup;
        }
    }

    private List<String> people(Path folder) {
        try (Workbook workbook = vault.open(folder)) {
            return BackupsTest.people(workbook);
        }
    }

    private static List<Path> inside(Path folder, String beginning) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }

    @Test
    void whatIsReplacedIsKept() {
        Path folder = temp.resolve("book");
        Backup backup = made(folder);
        Path kept = vault.restore().restore(backup, folder, null).orElseThrow();
        assertThat(people(folder)).containsExactly("Nadia");
        assertThat(kept.getParent()).isEqualTo(folder);
        assertThat(people(kept)).containsExactly("Nadia", "Tom");
    }

    @Test
    void aBackupIsRestoredIntoAFolderThatIsNotThere() {
        Backup backup = made(temp.resolve("book"));
        Path fresh = temp.resolve("new/place");
        assertThat(vault.restore().restore(backup, fresh, null)).isEmpty();
        assertThat(people(fresh)).containsExactly("Nadia");
    }

    @Test
    void aFolderWithOtherThingsAndAnOpenWorkbookAreRefused() throws IOException {
        Path folder = temp.resolve("book");
        Backup backup = made(folder);
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(other.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> vault.restore().restore(backup, other, null))
                .isInstanceOf(WorkbookException.Occupied.class);
        try (Workbook _ = vault.open(folder)) {
            assertThatThrownBy(() -> vault.restore().restore(backup, folder, null))
                    .isInstanceOf(WorkbookException.InUse.class);
        }
        assertThat(people(folder)).containsExactly("Nadia", "Tom");
    }

    @Test
    void interruptedAnywhereItLeavesTheOldOrTheNew() throws IOException {
        int steps = 0;
        for (int at = 1; ; at++) {
            Path folder = temp.resolve("book-" + at);
            Backup backup = made(folder);
            var count = new AtomicInteger();
            int last = at;
            var restore = new Restore(clock, () -> {
                if (count.incrementAndGet() == last) {
                    throw new Interrupted();
                }
            });
            boolean isInterrupted = false;
            try {
                restore.restore(backup, folder, null);
            } catch (Interrupted e) {
                isInterrupted = true;
            }
            assertThat(Vault.isWorkbook(folder)).isTrue();
            List<String> found = people(folder);
            List<Path> kept = inside(folder, "replaced-");
            assertThat(inside(folder, "restoring-")).as("step %d", at).isEmpty();
            if (kept.isEmpty()) {
                assertThat(found).as("step %d", at).containsExactly("Nadia", "Tom");
                assertThat(isInterrupted).isTrue();
            } else {
                assertThat(found).as("step %d", at).containsExactly("Nadia");
                assertThat(people(kept.getFirst())).as("step %d", at).containsExactly("Nadia", "Tom");
            }
            assertThat(backup.file()).exists();
            if (!isInterrupted) {
                break;
            }
            steps++;
        }
        assertThat(steps).isGreaterThan(8);
    }

    @Test
    void theKeyFileAloneIsRestored() throws IOException {
        Path folder = temp.resolve("book");
        made(folder);
        Files.write(folder.resolve(KeyFile.NAME), new byte[100]);
        assertThatThrownBy(() -> vault.open(folder)).isInstanceOf(WorkbookException.DamagedHeader.class);
        assertThat(vault.restore().keyFor(folder)).isPresent();
        Path kept = vault.restore().restoreKey(folder).orElseThrow();
        assertThat(people(folder)).containsExactly("Nadia", "Tom");
        assertThat(kept.resolve(KeyFile.NAME)).hasBinaryContent(new byte[100]);
    }

    @Test
    void aKeyFileOfAnotherEncryptionIsNotOffered() throws IOException {
        Path folder = temp.resolve("book");
        made(folder);
        byte[] bytes = Files.readAllBytes(folder.resolve(Vault.FILE));
        Arrays.fill(bytes, 0, Header.DATABASE_HEAD, (byte) 1);
        Files.write(folder.resolve(Vault.FILE), bytes);
        assertThat(vault.restore().keyFor(folder)).isEmpty();
        assertThatThrownBy(() -> vault.restore().restoreKey(folder))
                .isInstanceOf(WorkbookException.DamagedHeader.class);
    }

    @Test
    void aLockedBackupOpensWithItsPassphrase() {
        Path folder = temp.resolve("book");
        try (Passphrase words = Passphrase.of("quiet water runs".toCharArray());
                Passphrase wrong = Passphrase.of("loud water".toCharArray())) {
            Backup backup;
            try (Workbook workbook = vault.create(folder)) {
                BackupsTest.addPerson(workbook, "Nadia");
                workbook.keys().protect(words);
                backup = workbook.backups().all().getFirst().backup();
            }
            assertThat(vault.restore().protection(backup).hasPassphrase()).isTrue();
            assertThatThrownBy(() -> vault.restore().look(backup, wrong))
                    .isInstanceOf(WorkbookException.WrongPassphrase.class);
            assertThat(vault.restore().look(backup, words).people()).isEqualTo(1);
            vault.restore().restore(backup, folder, words);
            try (Workbook workbook = vault.open(folder, words)) {
                assertThat(BackupsTest.people(workbook)).containsExactly("Nadia");
            }
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        Path folder = temp.resolve("book");
        Backup backup = made(folder);
        byte[] whole = Files.readAllBytes(backup.file());
        var random = new Random(7);
        for (int i = 0; i < 25; i++) {
            byte[] bytes = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length * 9 / 10)) : whole.clone();
            if (i % 2 == 1) {
                bytes[200 + random.nextInt(whole.length * 9 / 10 - 200)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(backup.file(), bytes);
            assertThatThrownBy(() -> vault.restore().restore(backup, folder, null))
                    .as("mutation %d", i)
                    .isInstanceOf(WorkbookException.DamagedBackup.class);
        }
        assertThat(inside(folder, "replaced-")).isEmpty();
        assertThat(inside(folder, "restoring-")).isEmpty();
        assertThat(people(folder)).containsExactly("Nadia", "Tom");
    }

    @Test
    void hostileZipsAreRefused() throws IOException {
        Path folder = temp.resolve("book");
        Backup backup = made(folder);
        BackupFile real = BackupFile.read(backup.file());
        byte[] key = real.header().bytes();
        List<byte[]> hostile = new ArrayList<>();
        hostile.add(zip(List.of("../workbook.key", "contents", "workbook.seal", "workbook.mv.db"), key, true));
        hostile.add(zip(List.of("/etc/passwd", "contents", "workbook.seal", "workbook.mv.db"), key, true));
        hostile.add(zip(List.of("workbook.key", "contents", "workbook.seal", "workbook.mv.db"), key, false));
        hostile.add(zip(List.of("workbook.mv.db", "workbook.key"), key, true));
        hostile.add(zip(List.of("workbook.key", "contents", "workbook.seal", "else.txt", "workbook.mv.db"), key, true));
        hostile.add(
                zip(List.of("workbook.key", "contents", "workbook.seal", "workbook.mv.db"), new byte[70_000], true));
        hostile.add(new byte[0]);
        hostile.add("not a zip at all".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (int i = 0; i < hostile.size(); i++) {
            Files.write(backup.file(), hostile.get(i));
            assertThatThrownBy(() -> vault.restore().restore(backup, folder, null))
                    .as("zip %d", i)
                    .isInstanceOf(WorkbookException.DamagedBackup.class);
            assertThat(temp.resolve("workbook.key")).doesNotExist();
        }
        assertThat(people(folder)).containsExactly("Nadia", "Tom");
    }

    private static byte[] zip(List<String> names, byte[] content, boolean isStored) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var sum = new CRC32();
        sum.update(content);
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                var entry = new ZipEntry(name);
                if (isStored) {
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCompressedSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aRehearsalComparesAndLeavesNothing() throws IOException {
        Path folder = temp.resolve("book");
        try (Workbook workbook = vault.create(folder)) {
            BackupsTest.addPerson(workbook, "Nadia");
            assertThat(workbook.rehearsal().isOffered()).isFalse();
            workbook.backups().make();
            assertThat(workbook.rehearsal().isOffered()).isTrue();
            Rehearsal.Report report = workbook.rehearsal().run();
            assertThat(report.result()).isEqualTo(Rehearsal.Result.SAME);
            assertThat(report.rows()).isEqualTo(1);
            assertThat(workbook.rehearsal().isOffered()).isFalse();
            assertThat(workbook.rehearsal().last().orElseThrow().at()).isEqualTo(clock.instant());
            BackupsTest.addPerson(workbook, "Tom");
            clock.advance(Duration.ofDays(1));
            assertThat(workbook.rehearsal().run().result()).isEqualTo(Rehearsal.Result.OLDER);
            Path file = workbook.backups().all().getFirst().backup().file();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(workbook.rehearsal().run().result()).isEqualTo(Rehearsal.Result.UNREADABLE);
        }
        assertThat(folder.resolve("rehearsal")).doesNotExist();
    }
}
