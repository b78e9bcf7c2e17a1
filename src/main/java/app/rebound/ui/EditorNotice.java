package app.rebound.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line at the foot of an editor for what could not be done; gone with the next edit.
final class EditorNotice extends Label {
    EditorNotice() {
        setId("editor-notice");
        getStyleClass().add("editor-notice");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(Region.USE_PREF_SIZE);
        hide();
    }

    void show(String words) {
        setText(words);
        Pieces.show(this, true);
    }

    void hide() {
        Pieces.show(this, false);
    }
}
