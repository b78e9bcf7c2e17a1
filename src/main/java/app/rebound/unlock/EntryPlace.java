package app.rebound.unlock;

import app.rebound.task.Tasks;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the pages before a workbook are shown; clear until there is one, since a workbook that opens by itself needs
/// none.
final class EntryPlace extends StackPane {
    /// A start takes less; a copy before the workbook's form is renewed, or a slow disk, more.
    private static final Duration WHILE = Duration.ofSeconds(2);

    private final Supplier<EntryView> making;
    private @Nullable EntryView view;

    EntryPlace(Supplier<EntryView> making) {
        this.making = making;
    }

    /// Says `words` where nothing is shown after a while, and it still goes on.
    void sayLater(Tasks tasks, String words, ReadOnlyBooleanProperty isGoingOn) {
        tasks.after(WHILE, () -> {
            if (view == null && isGoingOn.get()) {
                view().show(new MomentView("opening", words));
            }
        });
    }

    EntryView view() {
        EntryView made = view;
        if (made == null) {
            made = making.get();
            view = made;
            getChildren().setAll(made);
            Scene scene = getScene();
            if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
                // What scrolls takes its content in with its skin; without, a page could not have the focus.
                scene.getRoot().applyCss();
            }
        }
        return made;
    }
}
