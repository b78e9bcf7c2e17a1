package app.rebound.db;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/// What happens between a file and an open database: making it, refusing what is no whole workbook, migrating.
final class Opening {
    /// An open file and what it says of itself.
    record Opened(Connections connections, int schema, long counter) {
        boolean isOlder() {
            return schema < Migrations.NEWEST;
        }
    }

    private Opening() {}

    /// Makes the file with the newest schema; the only place that may start from nothing.
    static void create(Storage storage, IdSource ids) {
        try (Connections connections = Connections.open(storage, Storage.Access.CREATE)) {
            Faults.guarded(() -> {
                connections.jdbi().useHandle(handle -> {
                    // Were each new table written for itself, an empty workbook would be larger than a year's words,
                    // and each backup with it.
                    handle.execute("SET WRITE_DELAY 60000");
                    Migrations.run(handle, 0);
                    Schema.put(handle, "device", ids.next().toString());
                    Schema.put(handle, "clock", "0");
                    handle.execute("SET WRITE_DELAY 0");
                    handle.execute("CHECKPOINT SYNC");
                });
                return true;
            });
        }
    }

    /// Brings the closed file to the newest schema and checks every row after it.
    ///
    /// @throws WorkbookException.Damaged when the file was damaged, or is after it
    static void migrate(Storage storage) {
        try (Connections connections = Connections.open(storage, Storage.Access.WRITE)) {
            Faults.guarded(() -> {
                connections.jdbi().useHandle(handle -> {
                    Migrations.run(handle, Schema.version(handle));
                    Schema.refuseIncomplete(handle);
                    handle.execute("CHECKPOINT SYNC");
                    if (!Integrity.check(handle, () -> false).isClean()) {
                        throw new WorkbookException.Damaged(null);
                    }
                });
                return true;
            });
        }
    }

    /// Opens the file; what is refused stays as it was, to the byte.
    ///
    /// @throws WorkbookException.Damaged when it is not a whole workbook: H2 opens a truncated file as an older one
    ///     or an empty one, and that must never become a fresh workbook
    /// @throws WorkbookException.NewerVersion when a newer program wrote it
    static Opened open(Storage storage, Storage.Access access) {
        if (!storage.exists()) {
            throw new WorkbookException.Damaged(null);
        }
        var tail = access == Storage.Access.READ ? TornTail.none(storage) : TornTail.fill(storage);
        boolean isWhole = false;
        try {
            Opened opened = inspect(Connections.open(storage, access));
            isWhole = true;
            return opened;
        } finally {
            if (!isWhole) {
                tail.putBack();
            }
        }
    }

    private static Opened inspect(Connections connections) {
        boolean isWhole = false;
        try {
            Opened opened = Faults.guarded(() -> connections.jdbi().withHandle(handle -> inspect(connections, handle)));
            isWhole = true;
            return opened;
        } finally {
            if (!isWhole) {
                connections.abandon();
            }
        }
    }

    private static Opened inspect(Connections connections, Handle handle) {
        int schema = Schema.version(handle);
        if (schema > Migrations.NEWEST) {
            throw new WorkbookException.NewerVersion(schema, Migrations.NEWEST);
        }
        if (schema < 1) {
            throw new WorkbookException.Damaged(null);
        }
        if (schema == Migrations.NEWEST) {
            Schema.refuseIncomplete(handle);
        }
        return new Opened(connections, schema, Schema.number(handle, "clock"));
    }

    /// Removes what a compaction that was cut short left behind.
    static void removeLeftovers(Storage storage) {
        Path folder = Objects.requireNonNull(storage.file().toAbsolutePath().getParent());
        try (DirectoryStream<Path> leftovers =
                Files.newDirectoryStream(folder, Compaction.copy(storage).file().getFileName() + ".*")) {
            for (Path leftover : leftovers) {
                Files.delete(leftover);
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new WorkbookException.Damaged(e);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }
}
