package app.rebound.app;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A screen about one thing, made once that thing has been read, and left when undo takes the thing away.
///
/// @param <T> what is read
final class LoadedScreen<T> implements Screen {
    private final StackPane place = new StackPane();
    private final Surroundings surroundings;
    private final Supplier<Optional<T>> read;
    private final Runnable onGone;
    private final Function<T, Screen> make;
    private final BiPredicate<T, T> isSame;
    private @Nullable Screen inner;
    private @Nullable T shown;

    /// @param onGone leads elsewhere when the thing is not there, or not any more
    LoadedScreen(Surroundings surroundings, Supplier<Optional<T>> read, Function<T, Screen> make, Runnable onGone) {
        this(surroundings, read, make, onGone, (_, _) -> true);
    }

    /// @param isSame whether the screen made for the one serves for the other; where not, it is made anew
    LoadedScreen(
            Surroundings surroundings,
            Supplier<Optional<T>> read,
            Function<T, Screen> make,
            Runnable onGone,
            BiPredicate<T, T> isSame) {
        this.make = make;
        this.isSame = isSame;
        this.surroundings = surroundings;
        this.read = read;
        this.onGone = onGone;
        find(this::show);
    }

    private void show(T found) {
        Screen made = make.apply(found);
        shown = found;
        inner = made;
        place.getChildren().setAll(made.region());
        // What scrolls joins the window with its style only; the focus may be asked for before the next pulse gives it.
        place.applyCss();
    }

    private void find(Consumer<T> then) {
        surroundings.tasks().run(read, found -> found.ifPresentOrElse(then, onGone), surroundings::fault);
    }

    @Override
    public Region region() {
        return place;
    }

    @Override
    public Place here(Place asked) {
        return inner == null ? asked : inner.here(asked);
    }

    @Override
    public void reload() {
        find(found -> {
            if (inner == null || shown == null) {
                return;
            }
            if (isSame.test(shown, found)) {
                inner.reload();
            } else {
                show(found);
            }
        });
    }

    @Override
    public void flush(Runnable then) {
        if (inner == null) {
            then.run();
        } else {
            inner.flush(then);
        }
    }
}
