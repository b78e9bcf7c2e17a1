package app.rebound.desk;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work that begins only when a test says so, on the thread of the test; what is to come later never comes.
final class HeldTasks implements Tasks {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean isHolding;

    /// From now on work waits.
    void hold() {
        isHolding = true;
    }

    /// Does the first that waits; what comes of it waits too.
    ///
    /// @return whether there was any
    boolean step() {
        Runnable first = held.poll();
        if (first != null) {
            first.run();
        }
        return first != null;
    }

    /// Does all that waits, and what comes of it.
    void go() {
        isHolding = false;
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        Runnable all = () -> {
            T result;
            try {
                result = work.get();
            } catch (WorkbookException e) {
                failed.accept(e);
                return;
            }
            done.accept(result);
        };
        if (isHolding) {
            held.add(all);
        } else {
            all.run();
        }
    }

    @Override
    public <T> void compute(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        run(work, done, failed);
    }

    @Override
    public Cancellable after(Duration delay, Runnable later) {
        return () -> {};
    }
}
