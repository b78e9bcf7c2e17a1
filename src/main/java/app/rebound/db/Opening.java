package app.rebound.db;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import java.io.IOException;
import java.nio.file.Files;
import org.jdbi.v3.core.Handle;

/// What happens between a file and an open database: making it, refusing what is no whole workbook, migrating.
final class Opening {
    private Opening() {}

    /// Makes the file with the newest schema; the only place that may start from nothing.
    static void create(Storage storage, IdSource ids) {
        try (Connections connections = Connections.open(storage, Storage.Access.CREATE)) {
            Faults.guarded(() -> {
                connections.jdbi().useHandle(handle -> {
                    Migrations.run(handle, 0);
                    Schema.put(handle, "device", ids.next().toString());
                    Schema.put(handle, "clock", "0");
                    handle.execute("CHECKPOINT SYNC");
                });
                return true;
            });
        }
    }

    /// Brings the file to the newest schema where that is due, and checks every row after it.
    ///
    /// @param before runs while the file is closed and has the older schema still
    /// @return whether there was anything to do
    /// @throws WorkbookException.Damaged when the file was, or is after it
    static boolean migrate(Storage storage, Runnable before) {
        if (!isDue(storage)) {
            return false;
        }
        before.run();
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
        return true;
    }

    private static boolean isDue(Storage storage) {
        refuseMissing(storage);
        try (Connections connections = Connections.open(storage, Storage.Access.READ)) {
            return Faults.guarded(() -> connections.jdbi().withHandle(Opening::schema) < Migrations.NEWEST);
        }
    }

    /// The schema number, of a file that this program may open at all.
    private static int schema(Handle handle) {
        int schema = Schema.version(handle);
        if (schema > Migrations.NEWEST) {
            throw new WorkbookException.NewerVersion(schema, Migrations.NEWEST);
        }
        if (schema < 1) {
            throw new WorkbookException.Damaged(null);
        }
        return schema;
    }

    private static void refuseMissing(Storage storage) {
        if (!storage.exists()) {
            throw new WorkbookException.Damaged(null);
        }
    }

    /// Opens the file for a sitting or a look.
    ///
    /// @throws WorkbookException.Damaged when it is not a whole workbook: H2 opens a truncated file as an older one
    ///     or an empty one, and that must never become a fresh workbook
    static Connections connect(Storage storage, Storage.Access access) {
        refuseMissing(storage);
        Connections connections = Connections.open(storage, access);
        boolean isWhole = false;
        try {
            Faults.guarded(() -> {
                connections.jdbi().useHandle(handle -> {
                    if (schema(handle) == Migrations.NEWEST) {
                        Schema.refuseIncomplete(handle);
                    }
                });
                return true;
            });
            isWhole = true;
            return connections;
        } finally {
            if (!isWhole) {
                connections.close();
            }
        }
    }

    /// Removes what a compaction that was cut short left behind.
    static void removeLeftovers(Storage storage) {
        try {
            Files.deleteIfExists(Compaction.copy(storage).databaseFile());
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }
}
