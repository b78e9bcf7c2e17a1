package app.rebound.ui;

import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Stores at once what is pressed instead of typed, and says how far that is.
public final class AtOnce {
    private final Surroundings surroundings;
    private final ReadOnlyObjectWrapper<Autosave.State> saving =
            new ReadOnlyObjectWrapper<>(new Autosave.State.Clean());

    public AtOnce(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// Runs `work` on the writer thread and then, once it is on the disk, `then` on the drawing thread.
    ///
    /// @param work says when it was stored
    public void store(Supplier<Instant> work, Runnable then) {
        surroundings
                .tasks()
                .run(
                        work,
                        at -> {
                            saving.set(new Autosave.State.Saved(at));
                            then.run();
                        },
                        surroundings::fault);
    }

    /// Takes over how far a form is that stands beside it.
    public void follow(ReadOnlyObjectProperty<Autosave.State> form) {
        form.subscribe(saving::set);
    }

    /// How far the newest of it is.
    public ReadOnlyObjectProperty<Autosave.State> savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
