package app.rebound.ui;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Saves what is typed at each pause, one save at a time, and says how far it is.
///
/// @param <D> what is saved: an immutable snapshot of the screen
public final class Autosave<D> {
    /// How long typing pauses before it is saved.
    public static final Duration PAUSE = Duration.ofMillis(500);

    /// How far the newest words are.
    public sealed interface State {
        /// Nothing was typed since the page was opened.
        record Clean() implements State {}

        /// Typed, and not on the disk yet.
        record Pending() implements State {}

        /// On the disk.
        record Saved(Instant at) implements State {}

        /// The disk refused it; the words are still on the screen.
        record Failed() implements State {}
    }

    private final Tasks tasks;
    private final Supplier<D> snapshot;
    private final Function<D, Instant> save;
    private final BiConsumer<WorkbookException, Runnable> onFault;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Clean());
    private final List<Runnable> waiting = new ArrayList<>();
    private Tasks.@Nullable Cancellable pause;
    private long typed;
    private long stored;
    private boolean isSaving;

    /// @param snapshot takes what stands on the screen; called on the drawing thread
    /// @param save puts it on the disk; called on the writer thread
    /// @param onFault shows a failure; the runnable tries again
    public Autosave(
            Tasks tasks,
            Supplier<D> snapshot,
            Function<D, Instant> save,
            BiConsumer<WorkbookException, Runnable> onFault) {
        this.tasks = tasks;
        this.snapshot = snapshot;
        this.save = save;
        this.onFault = onFault;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether something typed is not on the disk yet.
    public boolean isPending() {
        return typed > stored;
    }

    /// Something was typed.
    public void changed() {
        typed++;
        state.set(new State.Pending());
        cancelPause();
        pause = tasks.after(PAUSE, this::start);
    }

    /// Saves at once what is pending; `then` runs when all of it is on the disk, and not at all when that fails.
    public void flush(Runnable then) {
        if (!isPending()) {
            then.run();
            return;
        }
        waiting.add(then);
        start();
    }

    private void start() {
        cancelPause();
        if (isSaving || !isPending()) {
            return;
        }
        isSaving = true;
        long revision = typed;
        D words = snapshot.get();
        tasks.run(() -> save.apply(words), at -> saved(revision, at), this::failed);
    }

    private void saved(long revision, Instant at) {
        isSaving = false;
        stored = Math.max(stored, revision);
        if (isPending()) {
            if (!waiting.isEmpty()) {
                start();
            }
            return;
        }
        state.set(new State.Saved(at));
        List<Runnable> ready = List.copyOf(waiting);
        waiting.clear();
        ready.forEach(Runnable::run);
    }

    private void failed(WorkbookException fault) {
        isSaving = false;
        waiting.clear();
        state.set(new State.Failed());
        onFault.accept(fault, this::start);
    }

    private void cancelPause() {
        if (pause != null) {
            pause.cancel();
            pause = null;
        }
    }
}
