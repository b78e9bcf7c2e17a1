package app.rebound.search;

import app.rebound.db.Database;
import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/// Has the index read when it is first wanted, or a while after the workbook was opened, and tells it of every write.
public final class SearchUpkeep {
    /// The start of a sitting is the person's: nothing is read for the search until then.
    static final Duration QUIET = Duration.ofSeconds(20);

    private final Tasks tasks;
    private final Database database;
    private final SearchService search;
    private final Map<Object, Runnable> waiting = new HashMap<>();
    private final AtomicBoolean isAsked = new AtomicBoolean();
    private final AtomicBoolean isWoken = new AtomicBoolean();

    public SearchUpkeep(Tasks tasks, Database database, SearchService search) {
        this.tasks = tasks;
        this.database = database;
        this.search = search;
    }

    /// Begins to listen.
    public void start() {
        database.onWritten(this::written);
        tasks.after(QUIET, () -> wake(this, () -> {}));
    }

    /// Has the index read, unless it was already. For the drawing thread.
    ///
    /// @param who asks; of what one asks for, only the newest runs
    /// @param whole runs once everything is found; not when it is already
    void wake(Object who, Runnable whole) {
        if (search.isWhole()) {
            return;
        }
        waiting.put(who, whole);
        if (isWoken.compareAndSet(false, true)) {
            tasks.aside(
                    () -> {
                        search.prepare();
                        search.saveIfMuch();
                        return true;
                    },
                    _ -> tell(),
                    // The workbook was closed meanwhile, or cannot be read, which whoever reads next will say.
                    _ -> {
                        isWoken.set(false);
                        waiting.clear();
                    });
        }
    }

    private void tell() {
        List<Runnable> those = List.copyOf(waiting.values());
        waiting.clear();
        those.forEach(Runnable::run);
    }

    private void written() {
        if (search.isAwake() && isAsked.compareAndSet(false, true)) {
            tasks.aside(
                    () -> {
                        isAsked.set(false);
                        search.catchUp();
                        search.saveIfMuch();
                        return true;
                    },
                    _ -> {},
                    _ -> {});
        }
    }
}
