package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.db.Integrity;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/// Restores the newest backup beside the open workbook, compares the two, and removes it again. Not for the thread that
/// draws.
public final class Rehearsal {
    /// What came of it.
    public enum Result {
        /// The backup holds what the workbook holds, row by row.
        SAME,
        /// It is whole, and something was written since.
        OLDER,
        /// It is whole, and holds another state: one from before a restore.
        OTHER,
        /// It is whole, and attachments that it needs are not beside it as they were written.
        LACKING,
        /// It could not be restored.
        UNREADABLE
    }

    /// One rehearsal.
    ///
    /// @param madeAt when the backup was made
    /// @param behind how many writes came after it
    /// @param rows how many rows were restored
    /// @param lacking how many attachments cannot be brought back
    public record Report(Result result, Instant madeAt, long behind, long rows, int lacking) {}

    /// The last rehearsal.
    public record Last(Instant at, Result result) {}

    static final String FOLDER = "rehearsal";
    private static final String NOTE = "rehearsal.last";
    private static final String PUT_OFF = "rehearsal.put-off";

    private final Path folder;
    private final Keys keys;
    private final Database database;
    private final Backups backups;
    private final Clock clock;
    private final NotesDao notes;

    Rehearsal(Path folder, Keys keys, Database database, Backups backups, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.database = database;
        this.backups = backups;
        this.clock = clock;
        notes = new NotesDao(database);
    }

    /// Rehearses a restore of the newest backup; where there is none yet, one is made.
    ///
    /// @throws WorkbookException when the disk refuses it; the workbook is untouched
    public Report run() {
        Backup newest = backups.all().stream()
                .findFirst()
                .map(Backups.Stored::backup)
                .orElseGet(() -> backups.make().backup());
        Report report = rehearse(newest);
        notes.put(NOTE, clock.instant() + " " + report.result());
        return report;
    }

    private Report rehearse(Backup backup) {
        Path beside = folder.resolve(FOLDER);
        try {
            SafeFile.deleteAll(beside);
            Files.createDirectory(beside);
            Vault.makePrivate(beside);
            new BackupPlace(beside).demandRoom(backup.size());
            BackupFile.read(backup.file()).unpack(beside);
            return compare(backup, beside);
        } catch (WorkbookException.DamagedBackup | WorkbookException.Damaged | WorkbookException.NewerVersion e) {
            return new Report(Result.UNREADABLE, backup.madeAt(), 0, 0, 0);
        } catch (IOException e) {
            throw SafeFile.fault(beside, e);
        } finally {
            forget(beside);
        }
    }

    /// What stays here is encrypted, and the next rehearsal removes it.
    private static void forget(Path beside) {
        try {
            SafeFile.deleteAll(beside);
        } catch (IOException e) {
            return;
        }
    }

    private Report compare(Backup backup, Path beside) throws IOException {
        try (Database copy = Copies.open(beside.resolve(Vault.FILE), keys.dataKey())) {
            Integrity.Report restored = Copies.check(copy);
            Integrity.Report present = database.check(() -> false);
            long behind = present.counter() - restored.counter();
            int lacking = lacking(backup, copy);
            Result result;
            if (!isSealed(beside, restored.counter())) {
                result = Result.UNREADABLE;
            } else if (lacking > 0) {
                result = Result.LACKING;
            } else if (behind > 0) {
                result = Result.OLDER;
            } else {
                result = restored.tables().equals(present.tables()) ? Result.SAME : Result.OTHER;
            }
            return new Report(result, backup.madeAt(), Math.max(0, behind), restored.rows(), lacking);
        }
    }

    /// Reads every attachment beside the backup, to its last byte.
    private int lacking(Backup backup, Database copy) {
        var key = new AttachmentKey(keys.dataKey());
        AttachmentFolder pool = AttachmentFolder.pool(SafeFile.folder(backup.file()), backup.mark());
        return (int) StoredContentsDao.of(copy).stream()
                .filter(content -> !pool.isWhole(content, key))
                .count();
    }

    private boolean isSealed(Path beside, long counter) throws IOException {
        try (FileChannel seal = FileChannel.open(beside.resolve(Seal.NAME), StandardOpenOption.READ)) {
            return new Seal(keys.workbook(), keys.dataKey())
                    .read(seal)
                    .filter(state -> state.counter() == counter)
                    .isPresent();
        }
    }

    /// The last rehearsal, if there was one.
    public Optional<Last> last() {
        return notes.find(NOTE).flatMap(Rehearsal::read);
    }

    private static Optional<Last> read(String note) {
        String[] parts = note.split(" ", -1);
        Optional<Result> result = Arrays.stream(Result.values())
                .filter(one -> one.name().equals(parts[parts.length - 1]))
                .findFirst();
        try {
            Instant at = Instant.parse(parts[0]);
            return result.map(one -> new Last(at, one));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Whether to offer one: never rehearsed, not put off, and there is a backup to rehearse with.
    public boolean isOffered() {
        return last().isEmpty()
                && notes.find(PUT_OFF).isEmpty()
                && !backups.all().isEmpty();
    }

    /// The person does not want to be asked again; the page of backups goes on offering it.
    public void putOff() {
        notes.put(PUT_OFF, clock.instant().toString());
    }
}
