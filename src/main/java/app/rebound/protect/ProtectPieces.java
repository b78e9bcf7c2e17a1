package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The pieces that the page's panes are put together from.
final class ProtectPieces {
    private final Messages messages;

    ProtectPieces(Messages messages) {
        this.messages = messages;
    }

    VBox card(Node... content) {
        var card = new VBox(12, content);
        card.getStyleClass().add("card");
        return card;
    }

    Label words(String words, String... styles) {
        return Pieces.words(words, styles);
    }

    Button button(String key, String id, Runnable action, String... styles) {
        return Pieces.button(id, messages.get(key), action, styles);
    }

    HBox row(Node... nodes) {
        var row = new HBox(12, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// A line that shows the words under `key` and is gone when the key is empty.
    Label problem(String id, ObservableStringValue key) {
        Label line = words("", "field-error");
        line.setId(id);
        key.subscribe(now -> {
            line.setText(now.isEmpty() ? "" : messages.get(now));
            Pieces.show(line, !now.isEmpty());
        });
        return line;
    }
}
