package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// An open workbook: its folder and its database, until it is closed.
public final class Workbook implements AutoCloseable {
    private final Path folder;
    private final Database database;

    private final FileChannel lock;

    /// @param lock held until the workbook is closed
    Workbook(Path folder, Database database, FileChannel lock) {
        this.folder = folder;
        this.database = database;
        this.lock = lock;
    }

    public Path folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    /// Whether a passphrase stands between a stranger and this workbook.
    public boolean isProtected() {
        return false;
    }

    @Override
    public void close() {
        try (lock) {
            database.close();
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }
}
