package app.rebound.unlock;

import app.rebound.ui.Pieces;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words over as many lines as they need.
final class WrappedLabel extends Label {
    WrappedLabel(String words, String... styles) {
        super(words);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    WrappedLabel withId(String id) {
        setId(id);
        return this;
    }

    /// Takes no room while there are no words.
    WrappedLabel hiddenWhenEmpty() {
        Pieces.showWhile(this, textProperty().isNotEmpty());
        return this;
    }
}
