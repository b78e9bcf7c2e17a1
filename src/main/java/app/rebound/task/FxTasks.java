package app.rebound.task;

import app.rebound.fault.WorkbookException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/// Runs work on one writer thread and brings results back with JavaFX's own queue.
public final class FxTasks implements Tasks, AutoCloseable {
    private final ExecutorService writer;
    private final ExecutorService computer;
    private final Consumer<Throwable> onBug;

    /// @param onBug is told, on the drawing thread, what no one foresaw
    public FxTasks(Consumer<Throwable> onBug) {
        this.onBug = onBug;
        // Not a daemon: what is queued is written before the process ends.
        this.writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "writer"));
        this.computer = Executors.newSingleThreadExecutor(work -> {
            var thread = new Thread(work, "computer");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        runOn(writer, work, done, failed);
    }

    @Override
    public <T> void compute(Supplier<T> work, Consumer<? super T> done, Consumer<? super WorkbookException> failed) {
        runOn(computer, work, done, failed);
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
                Platform.runLater(() -> failed.accept(e));
            } catch (RuntimeException | Error e) {
                Platform.runLater(() -> onBug.accept(e));
            }
        });
    }

    @Override
    public Cancellable after(Duration delay, Runnable later) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> later.run());
        pause.play();
        return pause::stop;
    }

    /// Waits, at most ten seconds, for what is queued, and ends the thread.
    @Override
    public void close() {
        computer.shutdownNow();
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
