package app.rebound.desk;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A line of words that wraps instead of being cut.
final class WrappedCell extends ListCell<String> {
    /// What the list takes of its width for its edges and its scroll bar.
    private static final double EDGES = 36;

    WrappedCell() {
        setWrapText(true);
        listViewProperty().subscribe(list -> {
            if (list != null) {
                prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
            }
        });
        getStyleClass().add("small");
    }

    @Override
    protected void updateItem(@Nullable String words, boolean isEmpty) {
        super.updateItem(words, isEmpty);
        setText(isEmpty ? null : words);
    }
}
