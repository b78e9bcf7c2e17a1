package app.rebound.unlock;

import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the pages before a workbook are shown; clear until there is one, since a workbook that opens by itself needs
/// none.
final class EntryPlace extends StackPane {
    private final Supplier<EntryView> making;
    private @Nullable EntryView view;

    EntryPlace(Supplier<EntryView> making) {
        this.making = making;
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
