package app.rebound.db;

import app.rebound.id.IdSource;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/// What a database is opened with beside its file.
///
/// @param clock stamps what is written
/// @param ids gives new rows their ids
/// @param isDrawingThread whether the calling thread must not wait for a disk
/// @param afterSync told the change counter after each write that is on the disk, before the write returns and while
///     no other can begin; what it throws, the write throws
/// @param beforeWrite runs before each write, while no other can begin; when it throws, nothing is written
/// @param beforeMigration runs while the file is closed and still has the older schema, so that it can be copied
public record Circumstances(
        Clock clock,
        IdSource ids,
        BooleanSupplier isDrawingThread,
        LongConsumer afterSync,
        Runnable beforeWrite,
        Runnable beforeMigration) {

    /// Nobody listens, and nothing is done before a migration.
    public static Circumstances of(Clock clock, IdSource ids, BooleanSupplier isDrawingThread) {
        return new Circumstances(clock, ids, isDrawingThread, _ -> {}, () -> {}, () -> {});
    }

    /// @throws IllegalStateException on the thread that draws
    void refuseDrawingThread() {
        if (isDrawingThread.getAsBoolean()) {
            throw new IllegalStateException("the database was used on the thread that draws");
        }
    }

    public Circumstances withAfterSync(LongConsumer listener) {
        return new Circumstances(clock, ids, isDrawingThread, listener, beforeWrite, beforeMigration);
    }

    public Circumstances withBeforeMigration(Runnable step) {
        return new Circumstances(clock, ids, isDrawingThread, afterSync, beforeWrite, step);
    }

    public Circumstances withBeforeWrite(Runnable step) {
        return new Circumstances(clock, ids, isDrawingThread, afterSync, step, beforeMigration);
    }
}
