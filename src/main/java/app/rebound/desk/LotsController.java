package app.rebound.desk;

import app.rebound.ui.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Writes very many things lot by lot, so that one sees how far it is and can end it; what is done by then stays done.
///
/// One long transaction would be slower by far: what undoes it no longer fits into memory, and is read back from the
/// file when it ends. Each lot is asked for once the one before it is written, so that what the person writes meanwhile
/// is saved between two lots and does not wait for the last.
final class LotsController {
    /// Things to a transaction.
    static final int LOT = 1_000;

    private final Surroundings surroundings;
    private final LotsModel model;
    private AtomicBoolean isStopped = new AtomicBoolean();

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
    /// @param work does one lot; the word makes lots in a row one step of undo
    /// @param onDone is told on the drawing thread, also before a fault is shown that came halfway
    <T, R> void run(List<T> all, BiFunction<List<T>, String, R> work, Consumer<Outcome<R>> onDone) {
        isStopped = new AtomicBoolean();
        model.doneProperty().set(0);
        model.allProperty().set(all.size() > LOT ? all.size() : 0);
        next(new Work<>(all, work, onDone, UUID.randomUUID().toString(), isStopped, new ArrayList<>()), 0);
    }

    /// All that goes with one piece of work from lot to lot.
    private record Work<T, R>(
            List<T> all,
            BiFunction<List<T>, String, R> lot,
            Consumer<Outcome<R>> onDone,
            String step,
            AtomicBoolean isStopped,
            List<R> results) {}

    private <T, R> void next(Work<T, R> work, int done) {
        int all = work.all().size();
        if (done == all || work.isStopped().get()) {
            end(work, done);
            return;
        }
        int end = Math.min(all, done + LOT);
        List<T> lot = work.all().subList(done, end);
        surroundings
                .tasks()
                .run(
                        // It may have been stopped while the lot waited for its turn.
                        () -> work.isStopped().get()
                                ? Optional.<R>empty()
                                : Optional.of(work.lot().apply(lot, work.step())),
                        result -> {
                            result.ifPresent(work.results()::add);
                            int now = result.isPresent() ? end : done;
                            model.doneProperty().set(now);
                            next(work, now);
                        },
                        fault -> {
                            end(work, done);
                            surroundings.fault(fault);
                        });
    }

    private <R> void end(Work<?, R> work, int done) {
        model.allProperty().set(0);
        work.onDone().accept(new Outcome<>(done, done == work.all().size(), List.copyOf(work.results())));
    }

    /// Ends the work after the lot that is under way.
    void stop() {
        isStopped.set(true);
    }
}
