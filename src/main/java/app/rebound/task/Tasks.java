package app.rebound.task;

import app.rebound.fault.WorkbookException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work away from the thread that draws, and brings its result back to it.
public interface Tasks {
    /// Runs `work` on the one writer thread, in the order of the calls; `done` or `failed` then runs on the drawing
    /// thread.
    ///
    /// What `work` throws beside a [WorkbookException] is a bug and goes to the error window.
    <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed);

    /// Runs long `work` that does not write to the workbook beside the writer thread; otherwise like [#run].
    <T> void compute(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed);

    /// Runs `work` that may take long and that nobody waits for, beside everything else; otherwise like [#run].
    default <T> void aside(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        compute(work, done, failed);
    }

    /// Runs `later` on the drawing thread after `delay`, unless it is cancelled before.
    Cancellable after(Duration delay, Runnable later);

    /// Something that will happen unless it is cancelled.
    @FunctionalInterface
    interface Cancellable {
        void cancel();
    }
}
