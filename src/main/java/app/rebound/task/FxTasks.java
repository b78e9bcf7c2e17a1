package app.rebound.task;

import app.rebound.fault.WorkbookException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Runs work on one writer thread and brings results back with JavaFX's own queue.
public final class FxTasks implements Tasks, AutoCloseable {
    private final ExecutorService writer;
    private final ExecutorService computer;
    private final ExecutorService aside;
    private final ScheduledExecutorService timer;
    private final Consumer<Throwable> onBug;
    private final Consumer<WorkbookException> onFault;

    /// @param onBug is told, on the drawing thread, what no one foresaw
    /// @param onFault is told there of each foreseen failure, before whoever asked for the work
    public FxTasks(Consumer<Throwable> onBug, Consumer<WorkbookException> onFault) {
        this.onBug = onBug;
        this.onFault = onFault;
        // Not a daemon: what is queued is written before the process ends.
        this.writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "writer"));
        // What is asked for later than the end does not happen; only what is to be written may not be passed over.
        this.computer = passing("computer");
        this.aside = passing("aside");
        this.timer = new ScheduledThreadPoolExecutor(
                1, work -> daemon(work, "timer"), new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ExecutorService passing(String name) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> daemon(work, name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        runOn(writer, work, done, failed);
    }

    @Override
    public <T> void compute(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        runOn(computer, work, done, failed);
    }

    @Override
    public <T> void aside(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        runOn(aside, work, done, failed);
    }

    private <T> void runOn(
            ExecutorService thread,
            Supplier<T> work,
            Consumer<? super T> done,
            Consumer<? super WorkbookException> failed) {
        thread.execute(() -> {
            try {
                T result = work.get();
                Platform.runLater(() -> done.accept(result));
            } catch (WorkbookException e) {
                Platform.runLater(() -> {
                    onFault.accept(e);
                    failed.accept(e);
                });
            } catch (RuntimeException | Error e) {
                Platform.runLater(() -> onBug.accept(e));
            }
        });
    }

    @Override
    public Cancellable after(Duration delay, Runnable later) {
        // Not an animation: one that runs keeps the toolkit drawing sixty times a second.
        var isCancelled = new AtomicBoolean();
        var waiting = timer.schedule(
                () -> Platform.runLater(() -> {
                    if (!isCancelled.get() && !timer.isShutdown()) {
                        later.run();
                    }
                }),
                delay.toMillis(),
                TimeUnit.MILLISECONDS);
        return () -> {
            isCancelled.set(true);
            waiting.cancel(false);
        };
    }

    /// Waits, at most ten seconds, for what is queued, and ends the thread.
    @Override
    public void close() {
        timer.shutdownNow();
        computer.shutdownNow();
        aside.shutdownNow();
        writer.shutdown();
        try {
            if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
