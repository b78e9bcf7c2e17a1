package app.rebound.task;

import app.rebound.fault.WorkbookException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work at once, on the thread that asks; what is asked for later waits until a test moves the time on.
public final class DirectTasks implements Tasks {
    private record Later(Duration at, Runnable work) {}

    private final List<Later> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        T result;
        try {
            result = work.get();
        } catch (WorkbookException e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void compute(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        run(work, done, failed);
    }

    @Override
    public Cancellable after(Duration delay, Runnable later) {
        var entry = new Later(now.plus(delay), later);
        waiting.add(entry);
        return () -> waiting.remove(entry);
    }

    /// Moves the time on; what is due by then runs, in the order it is due.
    public void advance(Duration by) {
        Duration end = now.plus(by);
        while (true) {
            var next = waiting.stream()
                    .filter(later -> later.at().compareTo(end) <= 0)
                    .min(Comparator.comparing(Later::at));
            if (next.isEmpty()) {
                break;
            }
            waiting.remove(next.get());
            now = next.get().at();
            next.get().work().run();
        }
        now = end;
    }
}
