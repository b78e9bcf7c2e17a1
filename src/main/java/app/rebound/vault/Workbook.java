package app.rebound.vault;

import app.rebound.db.Compaction;
import app.rebound.db.Database;
import app.rebound.db.Storage;
import app.rebound.fault.WorkbookException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An open workbook: its folder, its database and its keys, until it is closed.
public final class Workbook implements AutoCloseable {
    private final Path folder;
    private final Database database;
    private final Keys keys;
    private final Attachments attachments;
    private final Backups backups;
    private final Rehearsal rehearsal;
    private final Sealing sealing;
    private final @Nullable FolderLock lock;

    /// @param lock held until the workbook is closed; null where nobody can write
    Workbook(
            Path folder,
            Database database,
            Keys keys,
            Attachments attachments,
            Backups backups,
            Rehearsal rehearsal,
            Sealing sealing,
            @Nullable FolderLock lock) {
        this.folder = folder;
        this.database = database;
        this.keys = keys;
        this.attachments = attachments;
        this.backups = backups;
        this.rehearsal = rehearsal;
        this.sealing = sealing;
        this.lock = lock;
    }

    public Path folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    /// What opens it.
    public Keys keys() {
        return keys;
    }

    /// What its attachments hold.
    public Attachments attachments() {
        return attachments;
    }

    /// The backups of it.
    public Backups backups() {
        return backups;
    }

    /// Restores tried out beside it.
    public Rehearsal rehearsal() {
        return rehearsal;
    }

    /// Whether a passphrase stands between a stranger and this workbook.
    public boolean isProtected() {
        return keys.protection().hasPassphrase();
    }

    /// Ends a sitting: a backup when something was written since the last one, and the file is closed; where earlier
    /// states of it take more than half its room they are given up, now that there is a copy.
    ///
    /// @return why there is no backup; the next opening sees by itself that the newest one is behind
    public Optional<WorkbookException> endSitting() {
        Storage storage = Vault.storage(folder, keys.dataKey());
        Optional<WorkbookException> failure = Optional.empty();
        boolean isWasteful = false;
        try (lock) {
            try {
                failure = backups.makeAtEnd();
                attachments.sweep();
                isWasteful = failure.isEmpty() && Compaction.isWorthwhile(database);
            } finally {
                closeFiles();
            }
            if (isWasteful) {
                compact(storage);
            }
        }
        return failure;
    }

    /// Gives up the earlier states that the file still holds, and the attachments that no row needs; what was deleted
    /// for good is out of it after this.
    ///
    /// @throws WorkbookException when the disk refuses it; the file is as it was then
    public void compact() {
        Storage storage = Vault.storage(folder, keys.dataKey());
        database.whileClosed(() -> Compaction.run(storage));
        attachments.sweep();
    }

    private static void compact(Storage storage) {
        try {
            Compaction.run(storage);
        } catch (WorkbookException e) {
            // The file is untouched then, and only larger than it need be; the next end tries again.
            return;
        }
    }

    /// Closes it at once, without a backup.
    @Override
    public void close() {
        try (lock) {
            closeFiles();
        }
    }

    private void closeFiles() {
        try {
            database.close();
            sealing.close();
        } finally {
            keys.forget();
        }
    }
}
