package app.rebound.wizard;

import app.rebound.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Asks whether today is the day for a step; "no" leads away and marks nothing.
final class ReadyPane extends FlowPane {
    private final Button yes;

    ReadyPane(Messages messages, Runnable onYes, Runnable onNo) {
        super(12, 12);
        getStyleClass().add("ready");
        yes = button(messages.get("wizard.ready.yes"), "ready-yes", onYes);
        yes.getStyleClass().add("primary");
        getChildren().addAll(yes, button(messages.get("wizard.ready.no"), "ready-no", onNo));
    }

    private static Button button(String words, String id, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    void focusFirst() {
        yes.requestFocus();
    }
}
