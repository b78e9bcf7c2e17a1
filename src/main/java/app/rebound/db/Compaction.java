package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.h2.store.fs.FilePath;
import org.jdbi.v3.core.Handle;

/// Gives back the space that earlier states of a workbook take, in a copy that replaces the file when it is proved.
public final class Compaction {
    private static final String SUFFIX = "-compacting";
    private static final long SMALL = 4 * 1024 * 1024;
    private static final int MOSTLY_WASTE = 50;

    /// What it brought, in bytes of the file.
    public record Result(long before, long after) {}

    private Compaction() {}

    /// Whether less than half of a file of more than 4 MiB is still in use.
    public static boolean isWorthwhile(Database database) {
        return database.read(handle ->
                setting(handle, "info.FILE_SIZE") > SMALL && setting(handle, "info.CHUNKS_FILL_RATE") < MOSTLY_WASTE);
    }

    private static long setting(Handle handle, String name) {
        return handle.createQuery("SELECT setting_value FROM information_schema.settings WHERE setting_name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /// Where the copy is made; what lies there when a workbook is opened was left by a crash.
    static Storage copy(Storage storage) {
        return storage.at(storage.file().resolveSibling(storage.file().getFileName() + SUFFIX));
    }

    /// Compacts the closed file of `storage`. Whatever goes wrong, and whenever, the file that is there opens.
    ///
    /// @throws WorkbookException when the disk refuses it or the copy does not hold all of it; the file is
    ///     untouched then
    public static Result run(Storage storage) {
        Storage copy = copy(storage);
        try {
            long before = Files.size(storage.databaseFile());
            boolean isDone = false;
            try {
                pour(storage.databaseFile(), copy);
                Integrity.Report whole = compact(copy);
                try (FileChannel file = copy.channel(name(copy))) {
                    file.force(true);
                }
                prove(copy, whole);
                move(copy, storage);
                isDone = true;
            } finally {
                if (!isDone) {
                    Files.deleteIfExists(copy.databaseFile());
                }
            }
            return new Result(before, Files.size(storage.databaseFile()));
        } catch (IOException e) {
            throw Copies.fault(storage.databaseFile(), e);
        }
    }

    private static void pour(Path from, Storage copy) throws IOException {
        Files.deleteIfExists(copy.databaseFile());
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = copy.channel(name(copy))) {
            Copies.pour(source, target);
        }
    }

    private static String name(Storage storage) {
        return String.valueOf(storage.databaseFile().getFileName());
    }

    private static Integrity.Report compact(Storage copy) {
        try (Connections connections = Opening.open(copy, Storage.Access.WRITE).connections()) {
            Integrity.Report whole = check(connections);
            if (!whole.isClean()) {
                throw new WorkbookException.Damaged(null);
            }
            connections.compact();
            return whole;
        }
    }

    private static Integrity.Report check(Connections connections) {
        return Faults.guarded(() -> connections.jdbi().withHandle(handle -> Integrity.check(handle, () -> false)));
    }

    private static void prove(Storage copy, Integrity.Report whole) {
        try (Connections connections = Opening.open(copy, Storage.Access.READ).connections()) {
            Integrity.Report now =
                    Faults.guarded(() -> connections.jdbi().withHandle(handle -> Integrity.check(handle, () -> false)));
            if (!now.equals(whole)) {
                throw new WorkbookException.Damaged(null);
            }
        }
    }

    private static void move(Storage copy, Storage storage) throws IOException {
        FilePath.get(copy.layered()).moveTo(FilePath.get(storage.layered()), true);
        syncFolder(
                Objects.requireNonNull(storage.databaseFile().toAbsolutePath().getParent()));
    }

    /// A move is on the disk only when its folder is; where a folder cannot be opened (Windows) the file system does
    /// it.
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
