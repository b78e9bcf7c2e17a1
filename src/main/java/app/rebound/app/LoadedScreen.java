package app.rebound.app;

import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A screen that is made once what it is about has been read.
///
/// @param <T> what is read
final class LoadedScreen<T> implements Screen {
    private final StackPane place = new StackPane();
    private @Nullable Screen inner;

    LoadedScreen(Surroundings surroundings, Supplier<T> read, Function<T, Screen> make) {
        surroundings
                .tasks()
                .run(
                        read,
                        found -> {
                            Screen made = make.apply(found);
                            inner = made;
                            place.getChildren().setAll(made.region());
                        },
                        surroundings::fault);
    }

    @Override
    public Region region() {
        return place;
    }

    @Override
    public void reload() {
        if (inner != null) {
            inner.reload();
        }
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
