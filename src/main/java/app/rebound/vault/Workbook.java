package app.rebound.vault;

import app.rebound.db.Database;
import java.nio.file.Path;

/// An open workbook: its folder, its database and its keys, until it is closed.
public final class Workbook implements AutoCloseable {
    private final Path folder;
    private final Database database;
    private final Keys keys;
    private final Backups backups;
    private final Sealing sealing;
    private final FolderLock lock;

    /// @param lock held until the workbook is closed
    Workbook(Path folder, Database database, Keys keys, Backups backups, Sealing sealing, FolderLock lock) {
        this.folder = folder;
        this.database = database;
        this.keys = keys;
        this.backups = backups;
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

    /// The backups of it.
    public Backups backups() {
        return backups;
    }

    /// Whether a passphrase stands between a stranger and this workbook.
    public boolean isProtected() {
        return keys.protection().hasPassphrase();
    }

    /// Ends the sitting.
    public void endSitting() {
        close();
    }

    @Override
    public void close() {
        try (lock) {
            database.close();
            sealing.close();
        } finally {
            keys.forget();
        }
    }
}
