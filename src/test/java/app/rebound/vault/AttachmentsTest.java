package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.db.Action;
import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Attachment.Trouble;
import app.rebound.id.IdSource;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What attachments hold: written once, encrypted, proved when read, in backups, under new keys, after interruptions.
@Tag("db")
class AttachmentsTest {
    private static final int PIECE = SealedFile.PIECE;

    private final TestClock clock = new TestClock();
    private final Vault vault = TestVault.at(clock);

    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("book");
    }

    private Path files() {
        return folder().resolve("attachments");
    }

    private static byte[] random(long seed, int bytes) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static StoredContent add(Workbook workbook, byte[] content) {
        return workbook.attachments()
                .add("a file", () -> new ByteArrayInputStream(content), stored -> row(workbook, stored));
    }

    private static StoredContent row(Workbook workbook, StoredContent stored) {
        workbook.database().act(Action.of("undo.person.add"), tx -> {
            tx.insert(
                    "attachment",
                    tx.nextId(),
                    Map.of(
                            "name",
                            "a file",
                            "media_type",
                            "",
                            "sha256",
                            HexFormat.of().parseHex(stored.sha256()),
                            "bytes",
                            stored.bytes()));
            return true;
        });
        return stored;
    }

    private static void purgeAll(Workbook workbook) {
        workbook.database()
                .write(tx -> tx.handle()
                        .execute("UPDATE attachment SET purged_at = updated_at, deleted_at = updated_at, content = X'',"
                                + " sha256 = HASH('SHA-256', X'')"));
        workbook.compact();
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    private List<Path> pool() throws IOException {
        return inside(folder().resolve("backups")).stream()
                .filter(Files::isDirectory)
                .flatMap(pool -> {
                    try {
                        return inside(pool).stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Trouble trouble(Workbook workbook, StoredContent content) {
        try {
            workbook.attachments().read(content, "a file");
        } catch (WorkbookException.Attachment e) {
            return Arrays.stream(Trouble.values())
                    .filter(one -> e.key().endsWith(one.name().toLowerCase(java.util.Locale.ROOT)))
                    .findFirst()
                    .orElseThrow();
        }
        throw new AssertionError("it was read");
    }

    @Test
    void everySizeComesBackAndItsFileTellsNothing() throws IOException {
        List<Integer> sizes = List.of(
                0, 1, 15, 16, 17, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE - 1, 2 * PIECE, 2 * PIECE + 1, 5_000_000);
        List<StoredContent> stored = new ArrayList<>();
        try (Workbook workbook = vault.create(folder())) {
            for (int i = 0; i < sizes.size(); i++) {
                stored.add(add(workbook, random(i, sizes.get(i))));
            }
            assertThat(workbook.database().check(() -> false).isClean()).isTrue();
            add(workbook, "the planted sentence".repeat(1000).getBytes(StandardCharsets.UTF_8));
        }
        try (Workbook workbook = vault.open(folder())) {
            for (int i = 0; i < sizes.size(); i++) {
                assertThat(workbook.attachments().read(stored.get(i), "a file"))
                        .as("%s bytes", sizes.get(i))
                        .isEqualTo(random(i, sizes.get(i)));
            }
            assertThat(workbook.attachments().check(() -> false))
                    .isEqualTo(new Attachments.Report(sizes.size() + 1, List.of(), List.of()));
        }
        assertThat(inside(files())).hasSize(sizes.size() + 1).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}");
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("planted");
        });
        for (int i = 0; i < sizes.size(); i++) {
            assertThat(inside(files()))
                    .as("no file is named by what it holds")
                    .extracting(file -> file.getFileName().toString())
                    .doesNotContain(stored.get(i).sha256());
        }
    }

    @Test
    void theSameContentIsOneFileAsLongAsARowNeedsIt() throws IOException {
        byte[] content = random(1, 3000);
        Workbook workbook = vault.create(folder());
        StoredContent first = add(workbook, content);
        byte[] before = Files.readAllBytes(inside(files()).getFirst());
        assertThat(add(workbook, content)).isEqualTo(first);
        add(workbook, random(2, 10));
        assertThat(inside(files())).hasSize(2);
        assertThat(inside(files()))
                .anySatisfy(file -> assertThat(Files.readAllBytes(file))
                        .as("it was not written again")
                        .isEqualTo(before));
        workbook.database().undo();
        workbook.database().undo();
        workbook.endSitting();
        assertThat(inside(files())).as("what is in the trash is kept").hasSize(2);
        Workbook again = vault.open(folder());
        assertThat(again.attachments().read(first, "a file")).isEqualTo(content);
        purgeAll(again);
        assertThat(files()).as("nothing needs them any more").doesNotExist();
        again.close();
    }

    @Test
    void alteredShortenedMixedUpAndMissingFilesAreSaid() throws IOException {
        try (Workbook workbook = vault.create(folder())) {
            StoredContent one = add(workbook, random(1, 5000));
            StoredContent other = add(workbook, random(2, 5000));
            AttachmentKey key = new AttachmentKey(workbook.keys().dataKey());
            Path file = files().resolve(key.name(one));
            byte[] bytes = Files.readAllBytes(file);
            var random = new Random(7);
            for (int i = 0; i < 15; i++) {
                byte[] altered = bytes.clone();
                altered[i < 5 ? i * 10 : random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, altered);
                assertThat(trouble(workbook, one)).isEqualTo(Trouble.DAMAGED);
            }
            int front = bytes.length - (5000 + 16);
            for (int length : List.of(0, 3, front, front + 5, bytes.length - 1)) {
                Files.write(file, Arrays.copyOf(bytes, length));
                assertThat(trouble(workbook, one))
                        .as("%s bytes are left", length)
                        .isEqualTo(Trouble.DAMAGED);
            }
            Files.write(file, bytes);
            Files.write(file, new byte[16], StandardOpenOption.APPEND);
            assertThat(trouble(workbook, one)).as("it grew").isEqualTo(Trouble.DAMAGED);
            Files.write(file, Files.readAllBytes(files().resolve(key.name(other))));
            assertThat(trouble(workbook, one)).as("it is another's file").isEqualTo(Trouble.DAMAGED);
            assertThat(workbook.attachments().check(() -> false))
                    .isEqualTo(new Attachments.Report(1, List.of(), List.of(one)));
            Path copy = temp.resolve("copy.bin");
            assertThatThrownBy(() -> workbook.attachments().copy(one, "a file", copy))
                    .isInstanceOf(WorkbookException.Attachment.class);
            assertThat(copy).doesNotExist();
            Files.delete(file);
            assertThat(trouble(workbook, one)).isEqualTo(Trouble.MISSING);
            assertThat(workbook.attachments().check(() -> false))
                    .isEqualTo(new Attachments.Report(1, List.of(one), List.of()));
            add(workbook, random(1, 5000));
            assertThat(workbook.attachments().check(() -> false).isClean())
                    .as("adding it again mends it")
                    .isTrue();
        }
    }

    @Test
    void whatCannotBeReadOrChangesMeanwhileLeavesNothing() throws IOException {
        try (Workbook workbook = vault.create(folder())) {
            var turn = new AtomicInteger();
            assertThatThrownBy(() -> workbook.attachments()
                            .add(
                                    "a file",
                                    () -> new ByteArrayInputStream(random(turn.getAndIncrement(), 10)),
                                    stored -> row(workbook, stored)))
                    .hasMessage("fault.attachment.changing");
            assertThatThrownBy(() -> workbook.attachments()
                            .add("a file", AttachmentsTest::failing, stored -> row(workbook, stored)))
                    .hasMessage("fault.attachment.unreadable");
            assertThatThrownBy(() -> workbook.attachments()
                            .add("a file", () -> new Endless(Attachments.LIMIT + 1), stored -> row(workbook, stored)))
                    .hasMessage("fault.attachment.too-large");
            assertThat(inside(files())).isEmpty();
            assertThat(workbook.attachments().check(() -> false).whole()).isZero();
        }
    }

    private static InputStream failing() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        return closed;
    }

    /// Zeros, as many as are asked for.
    private static final class Endless extends InputStream {
        private long left;

        Endless(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] to, int at, int most) {
            int count = (int) Math.min(left, most);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void aKillBetweenFileAndRowLeavesAFileThatIsSweptAndNoRow() throws IOException {
        Path killed = temp.resolve("killed");
        try (Workbook workbook = vault.create(folder())) {
            add(workbook, random(1, 100));
            workbook.attachments().add("a file", () -> new ByteArrayInputStream(random(2, 100)), stored -> {
                copy(folder(), killed);
                return row(workbook, stored);
            });
            assertThat(inside(files())).hasSize(2);
        }
        Files.write(killed.resolve("attachments").resolve("half.part"), new byte[9]);
        Workbook after = vault.open(killed);
        assertThat(after.attachments().check(() -> false).isClean()).isTrue();
        assertThat(inside(killed.resolve("attachments"))).hasSize(3);
        after.endSitting();
        assertThat(inside(killed.resolve("attachments"))).hasSize(1);
        assertThat(vault.open(killed).attachments().check(() -> false).whole()).isEqualTo(1);
    }

    private static void copy(Path from, Path to) {
        try {
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    Files.createDirectories(to.resolve(from.relativize(folder)));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.copy(file, to.resolve(from.relativize(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void backupsShareWhatDoesNotChangeAndGiveUpWhatNoneNeeds() throws IOException {
        byte[] content = random(1, 3 * PIECE);
        try (Workbook workbook = vault.create(folder())) {
            StoredContent stored = add(workbook, content);
            Backup first = workbook.backups().make().backup();
            List<Path> pooled = pool();
            assertThat(pooled).hasSize(1);
            Object written = Files.getLastModifiedTime(pooled.getFirst());
            clock.advance(Duration.ofDays(1));
            add(workbook, content);
            Backup second = workbook.backups().make().backup();
            assertThat(first.size()).as("a backup is small").isLessThan(PIECE);
            assertThat(second.size()).isLessThan(PIECE);
            assertThat(pool()).isEqualTo(pooled);
            assertThat(Files.getLastModifiedTime(pooled.getFirst())).isEqualTo(written);
            assertThat(workbook.backups().lacking(second)).isZero();
            assertThat(workbook.rehearsal().run().result()).isEqualTo(Rehearsal.Result.SAME);

            purgeAll(workbook);
            clock.advance(Duration.ofDays(1));
            workbook.backups().make();
            assertThat(files()).doesNotExist();
            assertThat(pool()).as("two backups still need it").hasSize(1);
            workbook.backups().remove(List.of(second));
            assertThat(pool()).hasSize(1);
            workbook.backups().remove(List.of(first));
            assertThat(pool()).isEmpty();
            assertThat(trouble(workbook, stored)).isEqualTo(Trouble.MISSING);
        }
    }

    @Test
    void backupsMendTheWorkbookAndTheWorkbookTheBackups() throws IOException {
        try (Workbook workbook = vault.create(folder())) {
            StoredContent stored = add(workbook, random(1, 5000));
            Backup backup = workbook.backups().make().backup();
            Path own = inside(files()).getFirst();
            Path copy = pool().getFirst();
            Files.write(own, new byte[30]);
            assertThat(workbook.attachments().read(stored, "a file")).isEqualTo(random(1, 5000));
            assertThat(own).hasSameBinaryContentAs(copy);

            byte[] altered = Files.readAllBytes(copy);
            altered[100] ^= 1;
            Files.write(copy, altered);
            Rehearsal.Report report = workbook.rehearsal().run();
            assertThat(report.result()).isEqualTo(Rehearsal.Result.LACKING);
            assertThat(report.lacking()).isEqualTo(1);
            Files.delete(copy);
            assertThat(workbook.backups().lacking(backup)).isEqualTo(1);
            assertThat(workbook.rehearsal().last().orElseThrow().result()).isEqualTo(Rehearsal.Result.LACKING);
            Backup next = workbook.backups().make().backup();
            assertThat(workbook.backups().lacking(next)).isZero();

            Files.delete(own);
            Files.delete(pool().getFirst());
            clock.advance(Duration.ofDays(1));
            assertThat(workbook.backups().lacking(workbook.backups().make().backup()))
                    .as("a backup is made all the same, and says what it lacks")
                    .isEqualTo(1);
        }
    }

    @Test
    void theSecondPlaceHoldsThemToo() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        try (Workbook workbook = vault.create(folder())) {
            StoredContent stored = add(workbook, random(1, 5000));
            workbook.backups().make();
            workbook.backups().setSecondPlace(stick);
            add(workbook, random(2, 700));
            assertThat(workbook.backups().make().second()).isEqualTo(Backups.Second.DONE);
            assertThat(inside(stick).stream().filter(Files::isDirectory).toList())
                    .singleElement()
                    .satisfies(pool -> assertThat(inside(pool)).hasSize(2));
            Backup there = new BackupPlace(stick).all().getFirst();
            Path elsewhere = temp.resolve("new computer");
            Files.move(folder(), temp.resolve("lost"));
            Restore restore = vault.restore();
            assertThat(restore.attachments(there)).isEqualTo(2);
            assertThat(restore.lacking(there, elsewhere)).isZero();
            restore.restore(there, elsewhere, null);
            try (Workbook restored = vault.open(elsewhere)) {
                assertThat(restored.attachments().check(() -> false).whole()).isEqualTo(2);
                assertThat(restored.attachments().read(stored, "a file")).isEqualTo(random(1, 5000));
            }
        }
    }

    @Test
    void aRestoreBringsThemBackAndWhatItReplacesStaysWhole() throws IOException {
        byte[] early = random(1, 5000);
        byte[] late = random(2, 6000);
        Workbook workbook = vault.create(folder());
        StoredContent first = add(workbook, early);
        Backup backup = workbook.backups().make().backup();
        purgeAll(workbook);
        StoredContent second = add(workbook, late);
        workbook.close();
        assertThat(inside(files())).hasSize(1);

        Restore restore = vault.restore();
        assertThat(restore.lacking(backup, folder())).isZero();
        Path replaced = restore.restore(backup, folder(), null).orElseThrow();
        try (Workbook restored = vault.open(folder())) {
            assertThat(restored.attachments().read(first, "a file")).isEqualTo(early);
            assertThat(restored.attachments().check(() -> false).whole()).isEqualTo(1);
        }
        try (Workbook kept = vault.open(replaced)) {
            assertThat(kept.attachments().read(second, "a file")).isEqualTo(late);
            assertThat(kept.attachments().check(() -> false).isClean()).isTrue();
        }
    }

    @Test
    void whatIsMissingIsSaidBeforeARestore() throws IOException {
        Workbook workbook = vault.create(folder());
        StoredContent gone = add(workbook, random(1, 5000));
        StoredContent stays = add(workbook, random(2, 5000));
        Backup backup = workbook.backups().make().backup();
        AttachmentKey key = new AttachmentKey(workbook.keys().dataKey());
        for (Path place : List.of(files(), pool().getFirst().getParent())) {
            Files.delete(place.resolve(key.name(gone)));
        }
        workbook.close();
        Restore restore = vault.restore();
        assertThat(restore.attachments(backup)).isEqualTo(2);
        assertThat(restore.lacking(backup, folder())).isEqualTo(1);
        restore.restore(backup, folder(), null);
        try (Workbook restored = vault.open(folder())) {
            assertThat(restored.attachments().check(() -> false))
                    .isEqualTo(new Attachments.Report(1, List.of(gone), List.of()));
            assertThat(restored.attachments().read(stays, "a file")).isEqualTo(random(2, 5000));
        }
    }

    @Test
    void aRestoreThatIsInterruptedAnywhereLeavesOneOrTheOther() throws IOException {
        Workbook workbook = vault.create(folder());
        StoredContent first = add(workbook, random(1, 5000));
        Backup backup = workbook.backups().make().backup();
        purgeAll(workbook);
        StoredContent second = add(workbook, random(2, 6000));
        workbook.close();
        List<Path> states = new ArrayList<>();
        Runnable step = () -> {
            Path state = temp.resolve("state-" + states.size());
            copy(folder(), state);
            states.add(state);
        };
        new Restore(clock, step).restore(backup, folder(), null);
        assertThat(states).hasSizeGreaterThan(8);
        for (Path state : states) {
            try (Workbook found = vault.open(state)) {
                assertThat(found.attachments().check(() -> false))
                        .as("%s", state.getFileName())
                        .isEqualTo(new Attachments.Report(1, List.of(), List.of()));
                StoredContent held = StoredContentsDao.of(found.database()).getFirst();
                assertThat(held).isIn(first, second);
            }
        }
    }

    @Test
    void readingGoesOnWhileAllIsEncryptedAnew() throws Exception {
        byte[] content = random(1, 5000);
        try (Workbook workbook = vault.create(folder())) {
            StoredContent stored = add(workbook, content);
            var isOver = new AtomicBoolean();
            var reading = new FutureTask<>(() -> {
                int read = 0;
                while (!isOver.get()) {
                    assertThat(workbook.attachments().read(stored, "a file")).isEqualTo(content);
                    assertThat(workbook.attachments().check(() -> false).isClean())
                            .isTrue();
                    read++;
                }
                return read;
            });
            Thread.ofPlatform().start(reading);
            workbook.keys().protect(Passphrase.of("rain on the harbour".toCharArray()));
            workbook.keys().renew(Passphrase.of("rain on the harbour".toCharArray()));
            isOver.set(true);
            assertThat(reading.get(60, TimeUnit.SECONDS)).isPositive();
        }
    }

    @Test
    void afterTheEndNothingIsReadOrSwept() throws IOException {
        Workbook workbook = vault.create(folder());
        StoredContent stored = add(workbook, random(1, 50));
        workbook.close();
        assertThatThrownBy(() -> workbook.attachments().read(stored, "a file"))
                .isInstanceOf(WorkbookException.Closed.class);
        assertThatThrownBy(() -> workbook.attachments().sweep()).isInstanceOf(WorkbookException.Closed.class);
        assertThat(inside(files())).hasSize(1);
    }

    @Test
    void encryptingAnewTakesThemAlongAndAnInterruptionLosesNone() throws IOException {
        List<Path> states = new ArrayList<>();
        Runnable step = () -> {
            Path state = temp.resolve("state-" + states.size());
            copy(folder(), state);
            states.add(state);
        };
        var watched = new Vault(clock, IdSource.timeOrdered(), () -> false, () -> new KeyCost(64, 1, 1), step);
        byte[] content = random(1, PIECE + 7);
        Workbook workbook = watched.create(folder());
        StoredContent stored = add(workbook, content);
        add(workbook, random(2, 40));
        workbook.backups().make();
        List<Path> before = inside(files());
        workbook.keys().protect(Passphrase.of("rain on the harbour".toCharArray()));
        assertThat(inside(files())).hasSize(2).doesNotContainAnyElementsOf(before);
        assertThat(pool())
                .as("the backups were made anew")
                .hasSize(2)
                .extracting(Path::getFileName)
                .containsExactlyElementsOf(
                        inside(files()).stream().map(Path::getFileName).toList());
        assertThat(workbook.attachments().read(stored, "a file")).isEqualTo(content);
        List<Path> fresh = inside(files());
        workbook.keys()
                .change(
                        Passphrase.of("rain on the harbour".toCharArray()),
                        Passphrase.of("snow on the harbour".toCharArray()));
        assertThat(inside(files())).as("another passphrase touches nothing").isEqualTo(fresh);
        workbook.close();

        assertThat(states).hasSizeGreaterThan(5);
        for (Path state : states) {
            boolean isProtected = vault.protection(state).hasPassphrase();
            try (Workbook found = isProtected
                    ? vault.open(state, Passphrase.of("rain on the harbour".toCharArray()))
                    : vault.open(state)) {
                assertThat(found.attachments().check(() -> false))
                        .as("%s", state.getFileName())
                        .isEqualTo(new Attachments.Report(2, List.of(), List.of()));
                assertThat(found.attachments().read(stored, "a file")).isEqualTo(content);
                found.endSitting();
            }
            assertThat(inside(state.resolve("attachments")))
                    .as("%s is tidied up", state)
                    .hasSize(2);
        }
        assertThat(states.stream()
                        .map(vault::protection)
                        .map(Protection::hasPassphrase)
                        .distinct())
                .as("before and after the header was replaced")
                .hasSize(2);
    }
}
