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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of an open workbook: what they hold, where they lie, when they are made and removed.
@Tag("db")
class BackupsTest {
    private final TestClock clock = new TestClock();
    private final Vault vault = TestVault.at(clock);

    @TempDir
    private Path temp;

    private Path folder() {
        return temp.resolve("book");
    }

    static UUID addPerson(Workbook workbook, String name) {
        return workbook.database().act(Action.of("undo.person.add"), tx -> {
            UUID id = tx.nextId();
            tx.insert("person", id, Map.of("name", name));
            return id;
        });
    }

    static List<String> people(Workbook workbook) {
        return workbook.database()
                .read(handle -> handle.createQuery("SELECT name FROM person ORDER BY name")
                        .mapTo(String.class)
                        .list());
    }

    private List<Path> files(Path place) throws IOException {
        try (var inside = Files.list(place)) {
            return inside.sorted().toList();
        }
    }

    @Test
    void withoutRoomForItNoBackupIsBegun() throws IOException {
        var place = new BackupPlace(Files.createDirectories(temp.resolve("small")));
        place.demandRoom(1);
        assertThatThrownBy(() -> place.demandRoom(Long.MAX_VALUE)).isInstanceOf(WorkbookException.DiskFull.class);
        assertThat(temp.resolve("small")).isEmptyDirectory();
    }

    @Test
    void aBackupSaysWhatItHolds() throws IOException {
        try (Workbook workbook = vault.create(folder())) {
            addPerson(workbook, "Nadia");
            Backups.Made made = workbook.backups().make();
            assertThat(made.second()).isEqualTo(Backups.Second.NONE);
            BackupContents contents = workbook.backups().look(made.backup()).orElseThrow();
            assertThat(contents.people()).isEqualTo(1);
            assertThat(contents.setbacks()).isZero();
            assertThat(contents.lastChange()).isEqualTo(clock.instant());
            assertThat(contents.counter()).isEqualTo(workbook.database().counter());
            assertThat(made.backup().counter()).isEqualTo(workbook.database().counter());
            assertThat(made.backup().madeAt()).isEqualTo(clock.instant());
            assertThat(files(folder().resolve("backups")))
                    .containsExactly(made.backup().file());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("backups"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void theFileTellsNothingWithoutTheKey() throws IOException {
        try (Workbook workbook = vault.create(folder())) {
            addPerson(workbook, "Nadia the planted");
            Path file = workbook.backups().make().backup().file();
            String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(bytes)
                    .contains("workbook.key", "contents", "workbook.mv.db")
                    .doesNotContain("planted");
            BackupFile read = BackupFile.read(file);
            assertThat(read.contents(DataKey.random())).isEmpty();
        }
    }

    @Test
    void theEndOfASittingMakesABackupOnlyWhenSomethingWasWritten() throws IOException {
        Workbook workbook = vault.create(folder());
        addPerson(workbook, "Nadia");
        assertThat(workbook.endSitting()).isEmpty();
        assertThat(files(folder().resolve("backups"))).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(vault.open(folder()).endSitting()).isEmpty();
        assertThat(files(folder().resolve("backups"))).hasSize(1);
        Workbook again = vault.open(folder());
        assertThat(again.backups().isMissed()).isFalse();
        addPerson(again, "Tom");
        assertThat(again.endSitting()).isEmpty();
        assertThat(files(folder().resolve("backups"))).hasSize(2);
    }

    @Test
    void aSittingCutShortIsKnownAtTheNextOpening() {
        try (Workbook workbook = vault.create(folder())) {
            addPerson(workbook, "Nadia");
            assertThat(workbook.backups().isMissed()).isFalse();
            workbook.backups().make();
            addPerson(workbook, "Tom");
            addPerson(workbook, "Ada");
        }
        try (Workbook workbook = vault.open(folder())) {
            assertThat(workbook.backups().isMissed()).isTrue();
            assertThat(workbook.backups().isDue()).isTrue();
            workbook.backups().make();
            assertThat(workbook.backups().isDue()).isFalse();
        }
    }

    @Test
    void aBackupThatCouldNotBeMadeAtTheEndIsToldAtTheNextOpening() throws IOException {
        Workbook workbook = vault.create(folder());
        addPerson(workbook, "Nadia");
        Files.writeString(folder().resolve("backups"), "in the way");
        assertThat(workbook.endSitting()).containsInstanceOf(WorkbookException.UnwritableTarget.class);
        Files.delete(folder().resolve("backups"));
        try (Workbook again = vault.open(folder())) {
            assertThat(again.backups().isMissed()).isTrue();
            assertThat(people(again)).containsExactly("Nadia");
        }
    }

    @Test
    void theSecondPlaceGetsACopyAndMayBeAway() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        try (Workbook workbook = vault.create(folder())) {
            addPerson(workbook, "Nadia");
            workbook.backups().setSecondPlace(stick);
            assertThat(files(stick)).hasSize(1);
            assertThat(workbook.backups().make().second()).isEqualTo(Backups.Second.DONE);
            assertThat(workbook.backups().all())
                    .allMatch(Backups.Stored::isInSecond)
                    .allMatch(Backups.Stored::isHere);
            Files.move(stick, temp.resolve("away"));
            Backups.Made made = workbook.backups().make();
            assertThat(made.second()).isEqualTo(Backups.Second.UNREACHABLE);
            assertThat(made.backup().file()).exists();
            assertThat(stick).doesNotExist();
            assertThat(workbook.backups().secondPlace()).contains(stick);
            workbook.backups().forgetSecondPlace();
            assertThat(workbook.backups().secondPlace()).isEmpty();
        }
    }

    @Test
    void theSecondPlaceMayHoldBackupsOfOtherWorkbooks() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        Path other = temp.resolve("other");
        try (Workbook workbook = vault.create(other)) {
            workbook.backups().setSecondPlace(stick);
        }
        try (Workbook workbook = vault.create(folder())) {
            workbook.backups().setSecondPlace(stick);
            for (int day = 0; day < 60; day++) {
                clock.advance(Duration.ofDays(1));
                workbook.backups().make();
            }
            assertThat(workbook.backups().all()).hasSizeLessThan(24);
        }
        try (Workbook workbook = vault.open(other)) {
            assertThat(workbook.backups().all()).hasSize(1).allMatch(Backups.Stored::isInSecond);
        }
    }

    @Test
    void leftoversOfAnInterruptedRunAreRemoved() throws IOException {
        try (Workbook workbook = vault.create(folder())) {
            Backup first = workbook.backups().make().backup();
            Path staging = Files.createDirectory(first.file().resolveSibling(".staging-" + first.mark()));
            Files.writeString(staging.resolve("workbook.mv.db"), "half");
            Files.writeString(Path.of(first.file() + ".part"), "half");
            workbook.backups().make();
            assertThat(files(folder().resolve("backups")))
                    .allMatch(file -> file.toString().endsWith(".zip"));
        }
    }

    @Test
    void theFirstPassphraseMakesTheBackupsAnew() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        try (Workbook workbook = vault.create(folder());
                Passphrase passphrase = Passphrase.of("quiet water runs".toCharArray())) {
            addPerson(workbook, "Nadia");
            workbook.backups().setSecondPlace(stick);
            Backup open = workbook.backups().make().backup();
            assertThat(vault.restore().look(open, null).people()).isEqualTo(1);
            workbook.keys().protect(passphrase);
            List<Backups.Stored> all = workbook.backups().all();
            assertThat(all).hasSize(1).allMatch(Backups.Stored::isInSecond);
            assertThat(open.file()).doesNotExist();
            assertThat(workbook.backups().isRenewalDue()).isFalse();
            Backup fresh = all.getFirst().backup();
            assertThatThrownBy(() -> vault.restore().look(fresh, null)).isInstanceOf(WorkbookException.Locked.class);
            assertThat(vault.restore().look(fresh, passphrase).people()).isEqualTo(1);
        }
    }

    @Test
    void copiesOnAStickThatIsAwayAreRemovedWhenItIsBack() throws IOException {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        try (Workbook workbook = vault.create(folder());
                Passphrase passphrase = Passphrase.of("quiet water runs".toCharArray())) {
            addPerson(workbook, "Nadia");
            workbook.backups().setSecondPlace(stick);
            Files.move(stick, temp.resolve("away"));
            workbook.keys().protect(passphrase);
            assertThat(workbook.backups().isRenewalDue()).isTrue();
            Files.move(temp.resolve("away"), stick);
            workbook.backups().make();
            assertThat(workbook.backups().isRenewalDue()).isFalse();
            for (Path file : files(stick)) {
                assertThat(vault.restore()
                                .protection(vault.restore().backup(file))
                                .hasPassphrase())
                        .isTrue();
            }
        }
    }

    @Test
    void itSaysWhichBackupsHoldAThingAndRemovesThem() {
        try (Workbook workbook = vault.create(folder())) {
            Backup before = workbook.backups().make().backup();
            clock.advance(Duration.ofDays(1));
            UUID nadia = addPerson(workbook, "Nadia");
            Backup with = workbook.backups().make().backup();
            Backups.Held held = workbook.backups()
                    .holding(
                            copy -> copy.read(handle -> handle.createQuery("SELECT COUNT(*) FROM person WHERE id = :id")
                                            .bind("id", nadia)
                                            .mapTo(Integer.class)
                                            .one()
                                    > 0));
            assertThat(held.fulfilling()).containsExactly(with);
            assertThat(held.unreadable()).isEmpty();
            workbook.backups().remove(List.of(with));
            assertThat(workbook.backups().all())
                    .extracting(Backups.Stored::backup)
                    .containsExactly(before);
            workbook.backups().remove(List.of(before));
            assertThat(before.file()).doesNotExist();
            assertThat(workbook.backups().all()).hasSize(1);
        }
    }

    @Test
    void aDamagedWorkbookMakesNoBackupAndCostsNone() throws IOException {
        Path file = folder().resolve(Vault.FILE);
        try (Workbook workbook = vault.create(folder())) {
            addPerson(workbook, "Nadia");
            Backup good = workbook.backups().make().backup();
            var maker = new BackupMaker(
                    folder(), workbook.keys().header(), workbook.keys().dataKey(), clock);
            assertThatThrownBy(() -> maker.make(BackupPlace.of(folder()), to -> {
                        workbook.database().backupTo(to);
                        try {
                            byte[] bytes = Files.readAllBytes(to);
                            java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 7);
                            Files.write(to, bytes);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }))
                    .isInstanceOf(WorkbookException.class);
            assertThat(files(folder().resolve("backups"))).containsExactly(good.file());
        }
        assertThat(file).exists();
    }

    @Test
    void compactionAtTheEndLeavesAWorkbookThatOpens() throws IOException {
        Workbook workbook = vault.create(folder());
        String text = "word ".repeat(2_000);
        UUID id = addPerson(workbook, "Nadia");
        for (int i = 0; i < 400; i++) {
            String note = i + text;
            workbook.database().write(tx -> {
                tx.update("person", id, Map.of("note", note));
                return true;
            });
        }
        long before = Files.size(folder().resolve(Vault.FILE));
        assertThat(workbook.endSitting()).isEmpty();
        assertThat(Files.size(folder().resolve(Vault.FILE))).isLessThan(before / 2);
        try (Workbook again = vault.open(folder())) {
            assertThat(people(again)).containsExactly("Nadia");
        }
        Header header = Header.read(Files.readAllBytes(folder().resolve(KeyFile.NAME)));
        assertThat(Reencryption.isSameHead(folder().resolve(Vault.FILE), header.databaseHead()))
                .isTrue();
    }
}
