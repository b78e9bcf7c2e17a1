package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The backups of an open workbook, in its own folder and in a second place where one is named. Not for the thread that
/// draws.
public final class Backups {
    /// How the second place fared.
    public enum Second {
        /// None is named.
        NONE,
        DONE,
        /// It is not there now: a stick that is not plugged in. The first copy counts.
        UNREACHABLE,
        /// It is there and did not take the copy. The first copy counts.
        REFUSED
    }

    /// A new, verified backup.
    public record Made(Backup backup, Second second) {}

    /// A backup and where it lies.
    ///
    /// @param backup in the first place where it lies there
    public record Stored(Backup backup, boolean isHere, boolean isInSecond) {}

    /// Which backups fulfil a condition.
    ///
    /// @param fulfilling newest first
    /// @param unreadable those that the present key does not open, so nobody can tell
    public record Held(List<Backup> fulfilling, List<Backup> unreadable) {
        public Held {
            fulfilling = List.copyOf(fulfilling);
            unreadable = List.copyOf(unreadable);
        }
    }

    private static final String RENEWAL = "backups.renewal";

    private final Path folder;
    private final Keys keys;
    private final Database database;
    private final Clock clock;
    private final ZoneId zone;
    private final BackupPlace here;
    private final SecondPlace second;
    private final NotesDao notes;
    private final boolean isMissed;

    /// @param folder the workbook's
    Backups(Path folder, Keys keys, Database database, Clock clock, ZoneId zone) {
        this.folder = folder;
        this.keys = keys;
        this.database = database;
        this.clock = clock;
        this.zone = zone;
        here = BackupPlace.of(folder);
        notes = new NotesDao(database);
        second = new SecondPlace(folder, notes);
        isMissed = isBehind();
    }

    private String mark() {
        return Backup.mark(keys.workbook());
    }

    /// Bringing an older schema up to date is one write more than the backup made before it.
    private boolean isBehind() {
        long counter = database.counter();
        return counter > 1
                && here.of(mark()).stream()
                        .findFirst()
                        .filter(newest -> newest.counter() >= counter - 1)
                        .isEmpty();
    }

    /// Whether the sitting before this one ended without a backup: it was cut short, or the disk refused.
    public boolean isMissed() {
        return isMissed;
    }

    /// All backups of this workbook that can be reached, newest first.
    public List<Stored> all() {
        Map<String, Stored> found = new LinkedHashMap<>();
        for (Backup backup : here.of(mark())) {
            found.put(name(backup), new Stored(backup, true, false));
        }
        for (Backup backup : second.place().map(place -> place.of(mark())).orElse(List.of())) {
            found.merge(
                    name(backup),
                    new Stored(backup, false, true),
                    (one, _) -> new Stored(one.backup(), one.isHere(), true));
        }
        return found.values().stream()
                .sorted((a, b) -> Backup.NEWEST_FIRST.compare(a.backup(), b.backup()))
                .toList();
    }

    private static String name(Backup backup) {
        return String.valueOf(backup.file().getFileName());
    }

    /// Where the first copies lie.
    public Path place() {
        return here.folder();
    }

    /// The second place, whether it can be reached now or not.
    public Optional<Path> secondPlace() {
        return second.path();
    }

    /// Names a second place; the newest backup is copied there at once.
    ///
    /// @throws WorkbookException.UnwritableTarget when it cannot be written; nothing changed then
    public void setSecondPlace(Path place) {
        second.name(place, here.of(mark()).stream().findFirst().orElseGet(this::makeHere));
    }

    /// Names no second place any more; the copies that are there stay there.
    public void forgetSecondPlace() {
        second.forget();
    }

    /// Whether the person is to be told, once, that there is no second place.
    public boolean isSecondPlaceToBeSaid() {
        return second.isToBeSaid() && !here.of(mark()).isEmpty();
    }

    /// It was said; it is not said again.
    public void secondPlaceWasSaid() {
        second.wasSaid();
    }

    /// What a backup holds, after reading all of it.
    ///
    /// @return empty when the present key does not open it
    /// @throws WorkbookException.DamagedBackup when it is not whole
    public Optional<BackupContents> verify(Backup backup) {
        BackupFile file = BackupFile.read(backup.file());
        String hash = file.hash();
        Optional<SealedContents> held = file.contents(keys.dataKey());
        if (held.isPresent() && !held.get().databaseHash().equals(hash)) {
            throw BackupFile.damaged(backup.file(), null);
        }
        return held.map(SealedContents::contents);
    }

    /// What a backup holds.
    ///
    /// @return empty when the present key does not open it: it was made before the key was changed
    /// @throws WorkbookException.DamagedBackup when it cannot be read
    public Optional<BackupContents> look(Backup backup) {
        return BackupFile.read(backup.file()).contents(keys.dataKey()).map(SealedContents::contents);
    }

    /// How many attachments a backup needs that do not lie beside it, wherever it lies: they were missing or damaged
    /// when
    /// it was made, or were taken away since.
    ///
    /// @throws WorkbookException.DamagedBackup when it cannot be read
    public int lacking(Backup backup) {
        return new BackupPlace(SafeFile.folder(backup.file())).lacking(backup).size();
    }

    /// Whether something was written since the newest backup.
    public boolean isDue() {
        Optional<Backup> newest = here.of(mark()).stream().findFirst();
        if (newest.isEmpty() || newest.get().counter() != database.counter()) {
            return true;
        }
        try {
            // After a restore the same number of writes need not be the same writes.
            return look(newest.get()).filter(this::isPresent).isEmpty();
        } catch (WorkbookException.DamagedBackup e) {
            return true;
        }
    }

    private boolean isPresent(BackupContents held) {
        return held.isSame(new ContentsDao(database).read(database.counter(), held.schema(), held.madeAt()));
    }

    /// Makes a backup now, in both places, and removes what is too many.
    ///
    /// @throws WorkbookException.DiskFull when there is not enough room; nothing half-made stays
    /// @throws WorkbookException.Damaged when the workbook is; no backup was removed then
    public Made make() {
        Backup made = makeHere();
        Second fared = second.copy(made);
        Instant now = clock.instant();
        here.rotate(mark(), now, zone);
        if (fared == Second.DONE) {
            second.place().ifPresent(place -> place.rotate(mark(), now, zone));
        }
        finishRenewal(fared);
        return new Made(made, fared);
    }

    /// Puts a copy of a backup under any name, and beside it the attachments that it needs.
    ///
    /// @throws WorkbookException when the place refuses it; nothing half-made stays
    public void copyTo(Backup backup, Path target) {
        new BackupPlace(SafeFile.folder(target)).takeAttachments(backup);
        SafeFile.copy(backup.file(), target);
    }

    private Backup makeHere() {
        return new BackupMaker(folder, keys.header(), keys.dataKey(), clock).make(here, database::backupTo);
    }

    /// Makes what is due at the end of a sitting.
    ///
    /// @return why it could not be made
    Optional<WorkbookException> makeAtEnd() {
        try {
            if (isDue()) {
                make();
            }
            return Optional.empty();
        } catch (WorkbookException e) {
            return Optional.of(e);
        }
    }

    /// Makes the backups anew after the data key has changed: those before it open with the old passphrase, or without.
    /// What cannot be done now, because the disk is full or the second place is away, is done with the next backup.
    void renew() {
        notes.put(RENEWAL, "due");
        try {
            make();
        } catch (WorkbookException e) {
            // It stays due, and the page of backups says so.
            return;
        }
    }

    /// Whether there may be backups left that open with an old passphrase, or without one.
    public boolean isRenewalDue() {
        return notes.find(RENEWAL).isPresent();
    }

    private void finishRenewal(Second fared) {
        if (isRenewalDue()) {
            remove(all().stream()
                    .map(Stored::backup)
                    .filter(this::isUnderAnotherKey)
                    .toList());
            if (fared == Second.NONE || fared == Second.DONE) {
                notes.remove(RENEWAL);
            }
        }
    }

    private boolean isUnderAnotherKey(Backup backup) {
        try {
            return look(backup).isEmpty();
        } catch (WorkbookException.DamagedBackup | WorkbookException.NewerVersion e) {
            return true;
        }
    }

    /// Removes backups, in both places. When none would be left a new one is made first.
    ///
    /// @throws WorkbookException when a file cannot be removed, or the new one cannot be made
    public void remove(Collection<Backup> backups) {
        Set<String> names = backups.stream().map(Backups::name).collect(Collectors.toSet());
        if (here.of(mark()).stream().allMatch(backup -> names.contains(name(backup)))) {
            Backup fresh = makeHere();
            names.remove(name(fresh));
            second.copy(fresh);
        }
        for (Stored stored : all()) {
            if (names.contains(name(stored.backup()))) {
                delete(here, stored.backup());
                second.place().ifPresent(place -> delete(place, stored.backup()));
            }
        }
        here.prune(mark());
        second.place().ifPresent(place -> place.prune(mark()));
    }

    private static void delete(BackupPlace place, Backup backup) {
        Path file = place.folder().resolve(name(backup));
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw SafeFile.fault(file, e);
        }
        SafeFile.syncFolder(place.folder());
    }

    /// Asks every backup, for example whether it still holds an erased text.
    ///
    /// @param condition asked of each backup, opened read-only
    public Held holding(Predicate<Database> condition) {
        return new BackupSearch(here, mark(), keys.dataKey())
                .holding(all().stream().map(Stored::backup).toList(), condition);
    }
}
