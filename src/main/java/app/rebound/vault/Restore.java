package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks into backups and puts one in the place of a workbook that is not open. Not for the thread that
/// draws.
public final class Restore {
    private final Clock clock;
    private final Runnable step;

    /// @param step called before each step, so that tests can fail there
    Restore(Clock clock, Runnable step) {
        this.clock = clock;
        this.step = step;
    }

    /// The backups that lie inside the workbook's folder, newest first, by their names only.
    public List<Backup> backups(Path folder) {
        return BackupPlace.of(folder).all();
    }

    /// The backups in any other place, newest first; those of other workbooks may be among them.
    public List<Backup> backupsIn(Path place) {
        return new BackupPlace(place).all();
    }

    /// A backup that was chosen by hand; its name need not be the one it was given.
    ///
    /// @throws WorkbookException.DamagedBackup when it is none
    public Backup backup(Path file) {
        BackupFile read = BackupFile.read(file);
        try {
            return Backup.of(file)
                    .orElse(new Backup(
                            file,
                            Backup.mark(read.header().workbook()),
                            Files.getLastModifiedTime(file).toInstant(),
                            0,
                            1,
                            Files.size(file)));
        } catch (IOException e) {
            throw BackupFile.damaged(file, e);
        }
    }

    /// What stands before the backup: it opens with what opened the workbook when it was made.
    ///
    /// @throws WorkbookException.DamagedBackup when it cannot be read
    public Protection protection(Backup backup) {
        return Protection.of(BackupFile.read(backup.file()).header());
    }

    /// What the backup holds; a passphrase takes as long as it does for opening.
    ///
    /// @param secret null for a backup of a workbook without a passphrase; the caller closes it
    /// @throws WorkbookException.DamagedBackup when it cannot be read
    /// @throws WorkbookException.Locked when a secret is needed
    /// @throws WorkbookException.WrongPassphrase when it does not fit
    /// @throws WorkbookException.WrongRecoveryKey when it does not fit
    public BackupContents look(Backup backup, @Nullable Secret secret) {
        try (var glance = new Glance(secret)) {
            return glance.at(backup);
        }
    }

    /// Looks into several backups, making a key of `secret` as seldom as possible.
    ///
    /// @param secret null for none; the caller closes it, after the glance
    public Glance glance(@Nullable Secret secret) {
        return new Glance(secret);
    }

    /// How many attachments a backup needs that can be found nowhere near it: they will be missing after a restore.
    ///
    /// @param folder that will be restored into; null where it is not known yet
    /// @throws WorkbookException.DamagedBackup when it cannot be read
    public int lacking(Backup backup, @Nullable Path folder) {
        AttachmentSources sources =
                folder == null ? AttachmentSources.of(backup) : AttachmentSources.of(backup, folder);
        return sources.lacking();
    }

    /// How many attachments a backup has, each content once.
    ///
    /// @throws WorkbookException.DamagedBackup when it cannot be read
    public int attachments(Backup backup) {
        return AttachmentSources.of(backup).needed();
    }

    /// Puts what `backup` holds into `folder`, which is made where it is missing. What was there is moved to a folder
    /// inside it, `replaced-` and the time; nothing is deleted. Whenever this is interrupted, the next opening
    /// finds the old workbook or the new one, whole.
    ///
    /// @param secret what opens the backup, so that every row of it is checked before anything is replaced; null
    ///     where it opens without, or where that check has to be left to the opening
    /// @return where what was replaced is kept; empty when there was nothing
    /// @throws WorkbookException.DamagedBackup when the backup is not whole; nothing was changed then
    /// @throws WorkbookException.InUse when the workbook in `folder` is open
    /// @throws WorkbookException.Occupied when there is something else in `folder`
    public Optional<Path> restore(Backup backup, Path folder, @Nullable Secret secret) {
        AttachmentSources sources = AttachmentSources.of(backup, folder);
        return new Restoring(folder, clock, step)
                .replace(backup, sources, unpacked -> check(backup, sources, unpacked, secret));
    }

    private static void check(Backup backup, AttachmentSources sources, Path unpacked, @Nullable Secret secret) {
        BackupFile file = BackupFile.read(backup.file());
        boolean isOpen = file.header().slot(Header.Slot.Kind.OPEN).isPresent();
        if (secret == null && !isOpen) {
            return;
        }
        DataKey key = Keys.find(file.header(), secret);
        try (Database copy = Copies.open(unpacked.resolve(Vault.FILE), key)) {
            long counter = Copies.check(copy).counter();
            if (file.contents(key)
                            .filter(found -> found.contents().counter() == counter)
                            .isEmpty()
                    || !sources.prove(unpacked, copy, key)) {
                throw BackupFile.damaged(backup.file(), null);
            }
        } catch (WorkbookException.Damaged e) {
            throw BackupFile.damaged(backup.file(), e);
        } finally {
            key.destroy();
        }
    }

    /// The newest backup whose key file belongs to the database in `folder`: it mends a damaged
    /// `workbook.key` without
    /// touching what was written since. It opens with the passphrase of the time it was made.
    public Optional<Backup> keyFor(Path folder) {
        return backups(folder).stream()
                .filter(backup -> hasKeyFor(backup, folder))
                .findFirst();
    }

    private static boolean hasKeyFor(Backup backup, Path folder) {
        try {
            byte[] head = BackupFile.read(backup.file()).header().databaseHead();
            return Reencryption.isSameHead(folder.resolve(Vault.FILE), head);
        } catch (WorkbookException | IOException e) {
            return false;
        }
    }

    /// Puts back the key file only, from [#keyFor]; the damaged one is kept like all that is replaced.
    ///
    /// @return where the damaged one is kept; empty when there was none
    /// @throws WorkbookException.DamagedHeader when no backup has it
    /// @throws WorkbookException.InUse when the workbook is open
    public Optional<Path> restoreKey(Path folder) {
        Backup source = keyFor(folder).orElseThrow(() -> new WorkbookException.DamagedHeader(null));
        return new Restoring(folder, clock, step)
                .replaceKey(BackupFile.read(source.file()).header());
    }
}
