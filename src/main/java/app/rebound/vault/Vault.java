package app.rebound.vault;

import app.rebound.db.Circumstances;
import app.rebound.db.Database;
import app.rebound.db.Storage;
import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Makes and opens workbooks: a folder with `workbook.key` and the encrypted `workbook.mv.db`.
public final class Vault {
    static final String HEADER = "workbook.key";
    static final String DATABASE = "workbook";
    static final String LOCK = "workbook.lock";

    private final Clock clock;
    private final IdSource ids;
    private final BooleanSupplier isDrawingThread;

    /// @param isDrawingThread whether the calling thread must not wait for a disk
    public Vault(Clock clock, IdSource ids, BooleanSupplier isDrawingThread) {
        this.clock = clock;
        this.ids = ids;
        this.isDrawingThread = isDrawingThread;
    }

    /// Whether there is a workbook in `folder`, readable or not.
    public static boolean isWorkbook(Path folder) {
        return Files.exists(folder.resolve(HEADER)) || Files.exists(folder.resolve(DATABASE + ".mv.db"));
    }

    /// Makes a workbook in `folder`, which is made too where it is missing.
    ///
    /// @throws WorkbookException when the folder holds something already or cannot be written
    public Workbook create(Path folder) {
        refuseUnusable(folder);
        prepare(folder);
        DataKey key = DataKey.random();
        var header = new Header(
                ids.next(),
                List.of(new Header.Slot(Header.Slot.Kind.OPEN, key.bytes())),
                new byte[Header.DATABASE_HEAD]);
        SafeFile.write(folder.resolve(HEADER), header.bytes());
        return locked(folder, lock -> {
            Database database = Database.create(storage(folder, key), circumstances());
            var complete = new Header(header.workbook(), header.slots(), databaseHead(folder));
            SafeFile.write(folder.resolve(HEADER), complete.bytes());
            return new Workbook(folder, database, lock);
        });
    }

    private Circumstances circumstances() {
        return Circumstances.of(clock, ids, isDrawingThread);
    }

    private static void prepare(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new WorkbookException.UnwritableTarget(String.valueOf(folder.getFileName()), null);
            }
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                makePrivate(folder);
            }
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new WorkbookException.Occupied(folder.toString());
                }
            }
        } catch (IOException e) {
            throw new WorkbookException.UnwritableTarget(String.valueOf(folder.getFileName()), e);
        }
    }

    /// Other accounts on the machine have no business in it; where the file system knows no such rights, the place
    /// decides.
    private static void makePrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Opens the workbook in `folder`.
    ///
    /// @throws WorkbookException saying what is wrong: missing, damaged, in use, newer, read-only
    public Workbook open(Path folder) {
        refuseUnusable(folder);
        if (!isWorkbook(folder)) {
            throw new WorkbookException.Missing(folder.toString());
        }
        Header header = header(folder);
        DataKey key = header.slots().stream()
                .filter(slot -> slot.kind() == Header.Slot.Kind.OPEN && slot.content().length == DataKey.BYTES)
                .findFirst()
                .map(slot -> new DataKey(slot.content()))
                .orElseThrow(() -> new WorkbookException.DamagedHeader(null));
        if (!Files.isWritable(folder) || isReadOnly(folder.resolve(DATABASE + ".mv.db"))) {
            throw new WorkbookException.ReadOnly(null);
        }
        return locked(folder, lock -> new Workbook(folder, Database.open(storage(folder, key), circumstances()), lock));
    }

    /// Opens under the workbook's own lock: H2's keeps other processes out, but lets a second window of this one in.
    private static Workbook locked(Path folder, Function<FileChannel, Workbook> opening) {
        FileChannel lock;
        try {
            lock = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
        boolean isOpen = false;
        try {
            if (lock.tryLock() == null) {
                throw new WorkbookException.InUse(null);
            }
            Workbook workbook = opening.apply(lock);
            isOpen = true;
            return workbook;
        } catch (OverlappingFileLockException e) {
            throw new WorkbookException.InUse(e);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        } finally {
            if (!isOpen) {
                closeQuietly(lock);
            }
        }
    }

    private static void closeQuietly(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }

    /// H2 ends a file's name at a semicolon.
    private static void refuseUnusable(Path folder) {
        if (folder.toAbsolutePath().toString().contains(";")) {
            throw new WorkbookException.UnusableName(String.valueOf(folder.getFileName()));
        }
    }

    private static boolean isReadOnly(Path file) {
        return Files.exists(file) && !Files.isWritable(file);
    }

    private static Storage storage(Path folder, DataKey key) {
        return Storage.onDisk(folder.resolve(DATABASE), key.fileKey());
    }

    private static Header header(Path folder) {
        Path file = folder.resolve(HEADER);
        try {
            if (!Files.exists(file) || Files.size(file) > Header.MAX_BYTES) {
                throw new WorkbookException.DamagedHeader(null);
            }
            return Header.read(Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            throw new WorkbookException.ReadOnly(e);
        } catch (IOException e) {
            throw new WorkbookException.DamagedHeader(e);
        }
    }

    private static byte[] databaseHead(Path folder) {
        try (var file = Files.newInputStream(folder.resolve(DATABASE + ".mv.db"))) {
            return Arrays.copyOf(file.readNBytes(Header.DATABASE_HEAD), Header.DATABASE_HEAD);
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }
}
