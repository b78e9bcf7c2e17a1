package app.rebound.unlock;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A thin moving line with words on what is going on; it keeps its room, so that nothing jumps.
final class BusyLine extends VBox {
    /// @param what null while nothing is going on
    BusyLine(ObservableValue<@Nullable String> what) {
        super(8);
        getStyleClass().add("busy-line");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(what);
        // An unseen bar without an end would go on moving.
        bar.progressProperty()
                .bind(what.map(_ -> ProgressBar.INDETERMINATE_PROGRESS).orElse(0.0));
        var words = new WrappedLabel("", "muted", "small").withId("busy");
        words.textProperty().bind(what);
        getChildren().addAll(bar, words);
        visibleProperty().bind(what.map(_ -> true).orElse(false));
    }
}
