package app.rebound.story;

import app.rebound.text.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card that stands in the place of the plan until it was read once.
final class GatePane extends VBox {
    private final Button open;

    GatePane(Messages messages, Runnable onOpen) {
        super(12);
        setId("plan-gate");
        getStyleClass().add("card");
        var title = new Label(messages.get("story.gate.title"));
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var text = new Label(messages.get("story.gate.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        open = new Button(messages.get("story.gate.open"));
        open.setId("plan-gate-open");
        open.setOnAction(_ -> onOpen.run());
        getChildren().addAll(title, text, open);
    }

    void focusFirst() {
        open.requestFocus();
    }
}
