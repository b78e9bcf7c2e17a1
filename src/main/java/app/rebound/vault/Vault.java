package app.rebound.vault;

import app.rebound.db.Circumstances;
import app.rebound.db.Database;
import app.rebound.db.Storage;
import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes and opens workbooks: a folder with `workbook.key`, the encrypted `workbook.mv.db` and `workbook.seal`.
public final class Vault {
    static final String DATABASE = "workbook";
    static final String FILE = DATABASE + ".mv.db";

    private final Clock clock;
    private final IdSource ids;
    private final BooleanSupplier isDrawingThread;
    private final Supplier<KeyCost> cost;
    private final Runnable step;

    /// @param isDrawingThread whether the calling thread must not wait for a disk
    /// @param cost of a passphrase that is set from now on
    public Vault(Clock clock, IdSource ids, BooleanSupplier isDrawingThread, Supplier<KeyCost> cost) {
        this(clock, ids, isDrawingThread, cost, () -> {});
    }

    /// @param step called between the steps of encrypting anew, so that tests can look at what an interruption leaves
    Vault(Clock clock, IdSource ids, BooleanSupplier isDrawingThread, Supplier<KeyCost> cost, Runnable step) {
        this.step = step;
        this.clock = clock;
        this.ids = ids;
        this.isDrawingThread = isDrawingThread;
        this.cost = cost;
    }

    /// Whether there is a workbook in `folder`, readable or not.
    public static boolean isWorkbook(Path folder) {
        return new KeyFile(folder).exists() || Files.exists(folder.resolve(FILE)) || Restoring.isPending(folder);
    }

    /// What stands before the workbook in `folder`, as far as its key file says.
    ///
    /// @throws WorkbookException when there is none, or its key file cannot be read
    public Protection protection(Path folder) {
        return Protection.of(header(folder));
    }

    private static Header header(Path folder) {
        refuseUnusable(folder);
        Restoring.settle(folder);
        if (!isWorkbook(folder)) {
            throw new WorkbookException.Missing(folder.toString());
        }
        return new KeyFile(folder).read();
    }

    /// Makes a workbook in `folder`, which is made too where it is missing. It has no passphrase yet.
    ///
    /// @throws WorkbookException when the folder holds something already or cannot be written
    public Workbook create(Path folder) {
        refuseUnusable(folder);
        prepare(folder);
        DataKey key = DataKey.random();
        var first = new Header(ids.next(), List.of(Wrapping.open(key)), new byte[Header.DATABASE_HEAD]);
        var keyFile = new KeyFile(folder);
        keyFile.replace(first, _ -> {});
        return locked(folder, lock -> {
            Sealing sealing = sealing(folder, first, key);
            Database database = Database.create(storage(folder, key), circumstances(sealing, lock));
            try {
                Header complete = first.withDatabaseHead(Reencryption.head(folder.resolve(FILE)));
                keyFile.replace(complete, _ -> {});
                sealing.advance(database.counter());
                return workbook(folder, complete, key, database, sealing, lock);
            } catch (IOException e) {
                database.close();
                throw new WorkbookException.Closed(e);
            }
        });
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
    static void makePrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// Opens a workbook without a passphrase.
    ///
    /// @throws WorkbookException like [#open(Path, Secret)]
    public Workbook open(Path folder) {
        return open(folder, null);
    }

    /// Opens the workbook in `folder`.
    ///
    /// @param secret null for a workbook without a passphrase; the caller closes it
    /// @throws WorkbookException saying what is wrong: missing, damaged, in use, newer, read-only, locked, wrong
    /// passphrase or recovery key, older than what was saved last
    public Workbook open(Path folder, @Nullable Secret secret) {
        return open(folder, secret, false);
    }

    /// Opens the workbook although its file is older than what was saved last; what it holds counts from now on.
    public Workbook openOlder(Path folder, @Nullable Secret secret) {
        return open(folder, secret, true);
    }

    private Workbook open(Path folder, @Nullable Secret secret, boolean mayBeOlder) {
        header(folder);
        if (!Files.isWritable(folder) || isReadOnly(folder.resolve(FILE))) {
            throw new WorkbookException.ReadOnly(null);
        }
        return locked(folder, lock -> {
            var keyFile = new KeyFile(folder);
            Header header = keyFile.read();
            DataKey key = Keys.find(header, secret);
            Leftovers.settle(folder, header);
            Sealing sealing = sealing(folder, header, key);
            Database database = opened(folder, header, key, circumstances(sealing, lock));
            boolean isOpen = false;
            try {
                refuseOlder(database, sealing, mayBeOlder);
                keyFile.settle(header);
                isOpen = true;
                return workbook(folder, header, key, database, sealing, lock);
            } finally {
                if (!isOpen) {
                    database.close();
                }
            }
        });
    }

    /// Opens the workbook in `folder` for reading only: not a byte of its files changes, and every attempt to write
    /// fails. A workbook that an older program wrote stays as it is.
    ///
    /// @param secret null for a workbook without a passphrase; the caller closes it
    /// @throws WorkbookException like [#open(Path, Secret)]
    public Workbook openToRead(Path folder, @Nullable Secret secret) {
        header(folder);
        // Where nobody can write nobody else can, either; elsewhere no one may while it is read.
        FolderLock lock = Files.isWritable(folder) ? FolderLock.take(folder) : null;
        boolean isOpen = false;
        try {
            Header header = new KeyFile(folder).read();
            DataKey key = Keys.find(header, secret);
            Sealing sealing = sealing(folder, header, key);
            Database database =
                    Database.openReadOnly(storage(folder, key), Circumstances.of(clock, ids, isDrawingThread));
            Workbook workbook = workbook(folder, header, key, database, sealing, lock);
            isOpen = true;
            return workbook;
        } finally {
            if (!isOpen && lock != null) {
                lock.close();
            }
        }
    }

    private Database opened(Path folder, Header header, DataKey key, Circumstances circumstances) {
        byte[] found = Leftovers.mendHead(folder, header);
        try {
            return Database.open(
                    storage(folder, key), circumstances.withBeforeMigration(() -> backUp(folder, header, key)));
        } catch (WorkbookException e) {
            if (found.length > 0) {
                Leftovers.putHead(folder, found);
            }
            throw e;
        }
    }

    /// A migration cannot be rolled back, so the file as it is goes into a backup first.
    private void backUp(Path folder, Header header, DataKey key) {
        new BackupMaker(folder, header, key, clock)
                .make(BackupPlace.of(folder), copy -> BackupMaker.copyClosed(folder, copy));
    }

    private static void refuseOlder(Database database, Sealing sealing, boolean mayBeOlder) {
        long counter = database.counter();
        Optional<Seal.State> state = sealing.read();
        // A missing seal says nothing of what is missing here; a check of every row at least says whether these are
        // whole.
        if (state.isEmpty() && !database.check(() -> false).isClean()) {
            throw new WorkbookException.Damaged(null);
        }
        long sealed = state.map(Seal.State::counter).orElse(0L);
        if (counter < sealed && !mayBeOlder) {
            throw new WorkbookException.RolledBack(sealed - counter);
        }
        if (counter < sealed) {
            sealing.startAgain(counter);
        } else if (counter > sealed) {
            sealing.advance(counter);
        }
    }

    private Workbook workbook(
            Path folder, Header header, DataKey key, Database database, Sealing sealing, @Nullable FolderLock lock) {
        var following = new Following(step);
        var keys = new Keys(folder, header, key, database, sealing, cost, following);
        var attachments = new Attachments(folder, keys, database);
        var backups = new Backups(folder, keys, database, clock, ZoneId.systemDefault());
        following.these(attachments, backups);
        var rehearsal = new Rehearsal(folder, keys, database, backups, clock);
        return new Workbook(folder, database, keys, attachments, backups, rehearsal, sealing, lock);
    }

    private Circumstances circumstances(Sealing sealing, FolderLock lock) {
        return Circumstances.of(clock, ids, isDrawingThread)
                .withAfterSync(sealing::advance)
                .withBeforeWrite(lock::demandOurs);
    }

    private Sealing sealing(Path folder, Header header, DataKey key) {
        Storage storage = storage(folder, key);
        return new Sealing(() -> storage.channel(Seal.NAME), header.workbook(), key, clock);
    }

    /// Opens under the folder's lock, which is given back when that fails.
    private static Workbook locked(Path folder, Function<FolderLock, Workbook> opening) {
        FolderLock lock = FolderLock.take(folder);
        boolean isOpen = false;
        try {
            Workbook workbook = opening.apply(lock);
            isOpen = true;
            return workbook;
        } finally {
            if (!isOpen) {
                lock.close();
            }
        }
    }

    /// Backups of workbooks that are not open.
    public Restore restore() {
        return new Restore(clock, () -> {});
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

    static Storage storage(Path folder, DataKey key) {
        return Storage.onDisk(folder.resolve(DATABASE), key.fileKey());
    }
}
