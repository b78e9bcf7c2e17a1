package app.rebound.app;

import app.rebound.task.Tasks;
import app.rebound.unlock.IdleWatch;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Looks once a second, while a workbook is open, whether it is time to lock it.
final class LockWatch {
    private final Tasks tasks;
    private final IdleWatch watch;
    private final Supplier<Optional<Duration>> limit;
    private final Runnable onDue;
    private Tasks.@Nullable Cancellable next;

    /// @param limit how long nobody may be there; empty for as long as they like
    /// @param onDue locks, where there is something to lock
    LockWatch(Tasks tasks, IdleWatch watch, Supplier<Optional<Duration>> limit, Runnable onDue) {
        this.tasks = tasks;
        this.watch = watch;
        this.limit = limit;
        this.onDue = onDue;
    }

    /// Begins to look; what was before does not count.
    void start() {
        stop();
        watch.begin();
        next = tasks.after(IdleWatch.TICK, this::look);
    }

    void stop() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    private void look() {
        next = tasks.after(IdleWatch.TICK, this::look);
        if (watch.isDue(limit.get())) {
            // Where locking fails or has no use, it is tried again after the same time, not each second.
            watch.touch();
            onDue.run();
        }
    }
}
