package app.rebound.protect;

import app.rebound.text.Messages;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The pieces that the page's panes are put together from.
final class Pieces {
    private final Messages messages;

    Pieces(Messages messages) {
        this.messages = messages;
    }

    VBox card(Node... content) {
        var card = new VBox(12, content);
        card.getStyleClass().add("card");
        return card;
    }

    Label words(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    Button button(String key, String id, Runnable action, String... styles) {
        var button = new Button(messages.get(key));
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
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
            line.setVisible(!now.isEmpty());
            line.setManaged(!now.isEmpty());
        });
        return line;
    }
}
