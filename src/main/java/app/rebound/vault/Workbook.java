package app.rebound.vault;

import app.rebound.db.Database;
import java.nio.file.Path;

/// An open workbook: its folder and its database, until it is closed.
public final class Workbook implements AutoCloseable {
    private final Path folder;
    private final Database database;

    Workbook(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
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
        database.close();
    }
}
