package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// The open database of a workbook: reading, writing durably, undo.
///
/// Every method that reads or writes waits for the disk, so none may be called on the thread that draws.
public final class Database implements AutoCloseable {
    private Storage storage;
    private final Storage.Access access;
    private final Circumstances circumstances;
    private final UndoStack undoStack = new UndoStack();
    private final ReentrantLock writing = new ReentrantLock();
    /// Shared by whoever uses the connections, exclusive to whoever takes them away.
    private final ReentrantReadWriteLock connected = new ReentrantReadWriteLock();
    private @Nullable Connections connections;
    private volatile boolean isBroken;
    private volatile long counter;
    private volatile Runnable onWritten = () -> {};

    private Database(Storage storage, Storage.Access access, Circumstances circumstances, Opening.Opened opened) {
        this.storage = storage;
        this.access = access;
        this.circumstances = circumstances;
        connections = opened.connections();
        counter = opened.counter();
    }

    /// Makes a new, empty database.
    ///
    /// @throws WorkbookException when the disk refuses it
    public static Database create(Storage storage, Circumstances circumstances) {
        if (storage.exists()) {
            throw new WorkbookException.Occupied(String.valueOf(storage.file().getParent()));
        }
        Opening.create(storage, circumstances.ids());
        Database database = open(storage, circumstances);
        database.write(_ -> true);
        return database;
    }

    /// Opens a database and brings it to the newest schema.
    ///
    /// @throws WorkbookException when there is none, it is in use, damaged, newer or read-only
    public static Database open(Storage storage, Circumstances circumstances) {
        Opening.removeLeftovers(storage);
        Opening.Opened opened = Opening.open(storage, Storage.Access.WRITE);
        boolean isOlder = opened.isOlder();
        if (isOlder) {
            opened.connections().abandon();
            circumstances.beforeMigration().run();
            Opening.migrate(storage);
            opened = Opening.open(storage, Storage.Access.WRITE);
        }
        Database database = new Database(storage, Storage.Access.WRITE, circumstances, opened);
        if (isOlder) {
            database.write(_ -> true);
        }
        return database;
    }

    /// Opens a copy to look into, without changing a byte of it; an older schema stays as it is.
    ///
    /// @throws WorkbookException when there is none, it is damaged or newer; later, at every attempt to write
    public static Database openReadOnly(Storage storage, Circumstances circumstances) {
        return new Database(storage, Storage.Access.READ, circumstances, Opening.open(storage, Storage.Access.READ));
    }

    private void reopen() {
        disconnect();
        Opening.Opened opened = Opening.open(storage, access);
        connections = opened.connections();
        counter = opened.counter();
        isBroken = false;
    }

    /// Reads several things as they were at one moment.
    ///
    /// @throws WorkbookException when the disk refuses it
    public <T> T read(Function<Handle, T> work) {
        circumstances.refuseDrawingThread();
        return using(jdbi -> jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply));
    }

    /// Writes in one transaction, on the disk when this returns; not a step of undo.
    ///
    /// @throws WorkbookException when the disk refuses it; nothing was written then
    public <T> T write(Function<Transaction, T> work) {
        return write(work, null);
    }

    /// Does what a person asked for: like [#write(Function)], and undo can take it back.
    public <T> T act(Action action, Function<Transaction, T> work) {
        return write(work, action);
    }

    /// Tells `listener` after each write, undo and redo that is on the disk, on the thread that wrote, when the next
    /// write may begin; what was written stands in the rows whose `clock` is new.
    public void onWritten(Runnable listener) {
        onWritten = listener;
    }

    /// Keeps something that is derived from all else and can be made again, such as the index of the search: durable,
    /// but not counted as a write, so that no backup is due for it and nobody is told.
    ///
    /// @throws WorkbookException when the disk refuses it; nothing was written then
    public void derive(Consumer<Handle> work) {
        circumstances.refuseDrawingThread();
        writing.lock();
        try {
            circumstances.beforeWrite().run();
            using(jdbi -> jdbi.withHandle(handle -> {
                handle.useTransaction(work::accept);
                return handle.execute("CHECKPOINT SYNC");
            }));
        } finally {
            writing.unlock();
        }
    }

    private <T> T write(Function<Transaction, T> work, @Nullable Action action) {
        T result = writeAlone(work, action);
        onWritten.run();
        return result;
    }

    private <T> T writeAlone(Function<Transaction, T> work, @Nullable Action action) {
        circumstances.refuseDrawingThread();
        writing.lock();
        try {
            circumstances.beforeWrite().run();
            List<Change> changes = new ArrayList<>();
            T result = using(jdbi -> jdbi.withHandle(handle -> {
                T done = handle.inTransaction(inner -> {
                    Transaction tx = Transaction.begin(inner, circumstances);
                    T value = work.apply(tx);
                    changes.addAll(tx.changes());
                    return value;
                });
                // A commit alone is not on the disk: H2 does not fsync it.
                handle.execute("CHECKPOINT SYNC");
                counter = Schema.number(handle, "clock");
                return done;
            }));
            if (action != null) {
                undoStack.push(action, changes);
            }
            circumstances.afterSync().accept(counter);
            return result;
        } finally {
            writing.unlock();
        }
    }

    /// How many writes this workbook has seen, all of them on the disk.
    public long counter() {
        return counter;
    }

    /// What can be undone and redone in this sitting.
    public UndoStack undoStack() {
        return undoStack;
    }

    /// Takes the last action back.
    ///
    /// @return whether there was one
    public boolean undo() {
        return replay(undoStack.undoChanges(), undoStack::wasUndone);
    }

    /// Does the last undone action again.
    ///
    /// @return whether there was one
    public boolean redo() {
        return replay(undoStack.redoChanges(), undoStack::wasRedone);
    }

    private boolean replay(List<Change> changes, Runnable after) {
        if (!changes.isEmpty()) {
            write(tx -> {
                tx.apply(changes);
                return true;
            });
            after.run();
        }
        return !changes.isEmpty();
    }

    /// Looks for damage, as the workbook was at one moment; writing goes on meanwhile.
    ///
    /// @param isStopped asked now and then; when it says so, `CancellationException` ends the check
    public Integrity.Report check(BooleanSupplier isStopped) {
        return read(handle -> Integrity.check(handle, isStopped));
    }

    /// Copies the database as it was at one moment, still encrypted, to `target`; writing goes on meanwhile.
    ///
    /// @throws WorkbookException when a disk refuses it; there may be part of a file at `target` then
    public void backupTo(Path target) {
        circumstances.refuseDrawingThread();
        Copies.unpacked(zip -> using(jdbi -> jdbi.withHandle(handle -> handle.execute("BACKUP TO ?", zip))), target);
    }

    /// Does `work` while the file is closed and nobody can read or write; undo outlives it.
    ///
    /// @throws WorkbookException when the file does not open again
    public void whileClosed(Runnable work) {
        exchange(() -> {
            work.run();
            return storage;
        });
    }

    /// Does `work` while the file is closed, and opens the file that it returns.
    ///
    /// @throws WorkbookException when the file does not open again
    public void exchange(Supplier<Storage> work) {
        circumstances.refuseDrawingThread();
        alone(() -> {
            disconnect();
            try {
                storage = work.get();
            } finally {
                reopen();
            }
        });
    }

    private void alone(Runnable work) {
        writing.lock();
        connected.writeLock().lock();
        try {
            work.run();
        } finally {
            connected.writeLock().unlock();
            writing.unlock();
        }
    }

    private <T> T using(Function<Jdbi, T> work) {
        reconnectIfBroken();
        connected.readLock().lock();
        try {
            Connections open = connections;
            if (open == null) {
                throw new WorkbookException.Closed(null);
            }
            return guarded(() -> work.apply(open.jdbi()));
        } finally {
            connected.readLock().unlock();
        }
    }

    private void reconnectIfBroken() {
        // Inside another use the lock cannot be taken; that use fails by itself, and the next one comes by here.
        if (isBroken && connected.getReadHoldCount() == 0) {
            connected.writeLock().lock();
            try {
                if (isBroken) {
                    reopen();
                }
            } finally {
                connected.writeLock().unlock();
            }
        }
    }

    private <T> T guarded(Supplier<T> work) {
        try {
            return Faults.guarded(work);
        } catch (WorkbookException e) {
            // After a failed write H2 closes the file; the next call opens it again.
            isBroken = isBroken || Faults.closesTheFile(e);
            throw e;
        }
    }

    private void disconnect() {
        if (connections != null) {
            connections.close();
        }
        connections = null;
    }

    /// Ends the sitting: forgets undo and closes the file.
    @Override
    public void close() {
        alone(() -> {
            undoStack.clear();
            onWritten = () -> {};
            disconnect();
            isBroken = false;
        });
    }
}
