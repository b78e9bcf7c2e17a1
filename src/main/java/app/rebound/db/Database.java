package app.rebound.db;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// The open database of a workbook: reading, writing durably, undo.
///
/// Every method waits for the disk, so none may be called on the thread that draws.
public final class Database implements AutoCloseable {
    private Storage storage;
    private final Clock clock;
    private final IdSource ids;
    private final BooleanSupplier isDrawingThread;
    private final UndoStack undoStack = new UndoStack();
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable JdbcConnectionPool pool;
    private @Nullable Jdbi jdbi;
    private @Nullable Connection kept;
    private boolean isBroken;

    private Database(Storage storage, Clock clock, IdSource ids, BooleanSupplier isDrawingThread) {
        this.storage = storage;
        this.clock = clock;
        this.ids = ids;
        this.isDrawingThread = isDrawingThread;
    }

    /// Makes a new, empty database.
    ///
    /// @throws WorkbookException when the disk refuses it
    public static Database create(Storage storage, Clock clock, IdSource ids, BooleanSupplier isDrawingThread) {
        if (storage.exists()) {
            throw new WorkbookException.Occupied(String.valueOf(storage.file().getParent()));
        }
        Database database = new Database(storage, clock, ids, isDrawingThread);
        database.connect(true);
        database.guarded(() -> database.write(tx -> {
            tx.handle()
                    .createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES ('device', :device)")
                    .bind("device", ids.next().toString())
                    .execute();
            return true;
        }));
        return database;
    }

    /// Opens a database and brings it to the newest schema.
    ///
    /// @throws WorkbookException when there is none, it is in use, damaged, newer or read-only
    public static Database open(Storage storage, Clock clock, IdSource ids, BooleanSupplier isDrawingThread) {
        Database database = new Database(storage, clock, ids, isDrawingThread);
        database.connect(false);
        return database;
    }

    private void connect(boolean mayCreate) {
        if (!mayCreate && !storage.exists()) {
            throw new WorkbookException.Damaged(null);
        }
        var source = new JdbcDataSource();
        source.setURL(storage.url(mayCreate));
        source.setUser("rebound");
        source.setPassword(storage.password());
        guarded(() -> {
            try {
                // A file is opened anew at each connection unless one stays open; this one does, for the sitting.
                kept = source.getConnection();
            } catch (SQLException e) {
                throw Faults.of(e);
            }
            return true;
        });
        pool = JdbcConnectionPool.create(source);
        pool.setMaxConnections(4);
        jdbi = Jdbi.create(pool);
        try {
            guarded(() -> {
                jdbi().useHandle(Migrations::run);
                return true;
            });
        } catch (WorkbookException e) {
            disconnect();
            throw e;
        }
        isBroken = false;
    }

    private Jdbi jdbi() {
        if (jdbi == null) {
            throw new WorkbookException.Closed(null);
        }
        return jdbi;
    }

    /// Reads several things as they were at one moment.
    ///
    /// @throws WorkbookException when the disk refuses it
    public <T> T read(Function<Handle, T> work) {
        refuseDrawingThread();
        return guarded(() -> {
            reconnectIfBroken();
            return jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply);
        });
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

    private <T> T write(Function<Transaction, T> work, @Nullable Action action) {
        refuseDrawingThread();
        writing.lock();
        try {
            reconnectIfBroken();
            List<Change> changes = new ArrayList<>();
            T result = guarded(() -> jdbi().withHandle(handle -> {
                T done = handle.inTransaction(inner -> {
                    Transaction tx = begin(inner);
                    T value = work.apply(tx);
                    changes.addAll(tx.changes());
                    return value;
                });
                // A commit alone is not on the disk: H2 does not fsync it.
                handle.execute("CHECKPOINT SYNC");
                return done;
            }));
            if (action != null) {
                undoStack.push(action, changes);
            }
            return result;
        } finally {
            writing.unlock();
        }
    }

    private Transaction begin(Handle handle) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        long tick = number(handle, "clock") + 1;
        handle.createUpdate("MERGE INTO meta (name, text) KEY (name) VALUES ('clock', :tick)")
                .bind("tick", String.valueOf(tick))
                .execute();
        UUID device = handle.createQuery("SELECT text FROM meta WHERE name = 'device'")
                .mapTo(UUID.class)
                .findOne()
                .orElse(new UUID(0, 0));
        return new Transaction(handle, now, device, tick, ids);
    }

    private static long number(Handle handle, String name) {
        return handle.createQuery("SELECT text FROM meta WHERE name = :name")
                .bind("name", name)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /// How many changes were ever written; rises with each.
    public long counter() {
        return read(handle -> number(handle, "clock"));
    }

    /// Closes the file, runs `work` and opens what it returns; nothing is read or written meanwhile.
    public void whileClosed(Supplier<Storage> work) {
        refuseDrawingThread();
        writing.lock();
        try {
            disconnect();
            try {
                storage = work.get();
            } finally {
                connect(false);
            }
        } finally {
            writing.unlock();
        }
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
        if (changes.isEmpty()) {
            return false;
        }
        write(tx -> {
            changes.forEach(tx::apply);
            return true;
        });
        after.run();
        return true;
    }

    private void reconnectIfBroken() {
        if (isBroken) {
            disconnect();
            connect(false);
        }
    }

    private void refuseDrawingThread() {
        if (isDrawingThread.getAsBoolean()) {
            throw new IllegalStateException("the database was used on the thread that draws");
        }
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (WorkbookException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!isOfDatabase(e)) {
                throw e;
            }
            WorkbookException fault = Faults.of(e);
            // After a failed write H2 closes the file; the next call opens it again.
            isBroken = fault instanceof WorkbookException.DiskFull || fault instanceof WorkbookException.Closed;
            throw fault;
        }
    }

    private static boolean isOfDatabase(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException
                    || t.getClass().getName().startsWith("org.h2.")
                    || t.getClass().getName().startsWith("org.jdbi.")) {
                return true;
            }
        }
        return false;
    }

    private void disconnect() {
        try {
            if (kept != null) {
                kept.close();
            }
        } catch (SQLException e) {
            // The file is closed already when the disk failed; the next opening says what is wrong.
            isBroken = true;
        } finally {
            kept = null;
            if (pool != null) {
                pool.dispose();
            }
            pool = null;
            jdbi = null;
        }
    }

    /// Ends the sitting: forgets undo and closes the file.
    @Override
    public void close() {
        writing.lock();
        try {
            undoStack.clear();
            disconnect();
        } finally {
            writing.unlock();
        }
    }
}
