package app.rebound.app;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Looks now and then how much room the disk of the open workbook has, and says it once when there is little.
final class RoomWatch {
    /// Less than this, in bytes, is little: a backup and a compaction of a large workbook fit into it.
    static final long LITTLE = 256L << 20;

    /// Said again only after there was this much, in bytes.
    private static final long PLENTY = 2 * LITTLE;

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMinutes(5);

    private final Tasks tasks;
    private final LongSupplier room;
    private final BooleanSupplier isOver;
    private final Consumer<? super WorkbookException> found;
    private boolean isSaid;

    /// @param room how many bytes are left; asked away from the drawing thread
    /// @param isOver whether the workbook is closed or about to be
    /// @param found told, on the drawing thread, when there is little room
    RoomWatch(Tasks tasks, LongSupplier room, BooleanSupplier isOver, Consumer<? super WorkbookException> found) {
        this.tasks = tasks;
        this.room = room;
        this.isOver = isOver;
        this.found = found;
    }

    /// The bytes that may still be written to the disk that `folder` is on; all there could be where it cannot tell.
    static LongSupplier of(Path folder) {
        return () -> {
            try {
                return Files.getFileStore(folder).getUsableSpace();
            } catch (IOException | UncheckedIOException e) {
                // A folder that is away is said by the next save.
                return Long.MAX_VALUE;
            }
        };
    }

    void start() {
        tasks.after(FIRST, this::look);
    }

    private void look() {
        if (!isOver.getAsBoolean()) {
            tasks.compute(room::getAsLong, this::judge, _ -> {});
        }
    }

    private void judge(long left) {
        if (isOver.getAsBoolean()) {
            return;
        }
        if (left < LITTLE && !isSaid) {
            isSaid = true;
            found.accept(new WorkbookException.LittleRoom(left >> 20));
        } else if (left >= PLENTY) {
            isSaid = false;
        }
        tasks.after(BETWEEN, this::look);
    }
}
