package app.rebound.unlock;

import app.rebound.ui.BusyBar;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A thin moving line with words on what is going on; it keeps its room, so that nothing jumps.
final class BusyLine extends VBox {
    /// @param what null while nothing is going on
    BusyLine(ObservableValue<@Nullable String> what) {
        super(8);
        getStyleClass().add("busy-line");
        var bar = new BusyBar(what.map(_ -> true).orElse(false));
        bar.accessibleTextProperty().bind(what);
        var words = new WrappedLabel("", "muted", "small").withId("busy");
        words.textProperty().bind(what);
        getChildren().addAll(bar, words);
        visibleProperty().bind(what.map(_ -> true).orElse(false));
    }
}
