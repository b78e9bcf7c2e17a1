package app.rebound.desk;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of words that wraps instead of being cut.
final class WrappedCell extends ListCell<String> {
    WrappedCell() {
        setWrapText(true);
        setPrefWidth(0);
        getStyleClass().add("small");
    }

    @Override
    protected void updateItem(@Nullable String words, boolean isEmpty) {
        super.updateItem(words, isEmpty);
        setText(isEmpty ? null : words);
    }
}
