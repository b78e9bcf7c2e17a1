package app.rebound.desk;

import app.rebound.ui.Surroundings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Writes very many things lot by lot, so that one sees how far it is and can end it; what is done by then stays done.
///
/// One long transaction would be slower by far: what undoes it no longer fits into memory, and is read back from the
/// file when it ends.
final class LotsController {
    /// Things to a transaction.
    static final int LOT = 1_000;

    private static final Duration TICK = Duration.ofMillis(200);

    private final Surroundings surroundings;
    private final LotsModel model;
    private AtomicBoolean isStopped = new AtomicBoolean();
    private long works;

    LotsController(Surroundings surroundings, LotsModel model) {
        this.surroundings = surroundings;
        this.model = model;
    }

    /// What became of it.
    ///
    /// @param done how many of the things the work was done for, from the first
    /// @param isWhole false where it was stopped
    /// @param results of each lot, in order
    record Outcome<R>(int done, boolean isWhole, List<R> results) {}

    /// Does the work away from the drawing thread.
    ///
    /// @param work does one lot; the word makes all lots one step of undo
    /// @param onDone is told on the drawing thread, also before a fault is shown that came halfway
    <T, R> void run(List<T> all, BiFunction<List<T>, String, R> work, Consumer<Outcome<R>> onDone) {
        var stopped = new AtomicBoolean();
        isStopped = stopped;
        var done = new AtomicInteger();
        List<R> results = new ArrayList<>();
        if (all.size() > LOT) {
            model.doneProperty().set(0);
            model.allProperty().set(all.size());
            tick(done, ++works);
        }
        surroundings
                .tasks()
                .run(
                        () -> {
                            String step = UUID.randomUUID().toString();
                            while (done.get() < all.size() && !stopped.get()) {
                                int end = Math.min(all.size(), done.get() + LOT);
                                results.add(work.apply(all.subList(done.get(), end), step));
                                done.set(end);
                            }
                            return new Outcome<>(done.get(), done.get() == all.size(), List.copyOf(results));
                        },
                        outcome -> {
                            model.allProperty().set(0);
                            onDone.accept(outcome);
                        },
                        fault -> {
                            model.allProperty().set(0);
                            onDone.accept(new Outcome<>(done.get(), false, List.copyOf(results)));
                            surroundings.fault(fault);
                        });
    }

    private void tick(AtomicInteger done, long work) {
        surroundings.tasks().after(TICK, () -> {
            if (model.allProperty().get() > 0 && work == works) {
                model.doneProperty().set(done.get());
                tick(done, work);
            }
        });
    }

    /// Ends the work after the lot that is under way.
    void stop() {
        isStopped.set(true);
    }
}
