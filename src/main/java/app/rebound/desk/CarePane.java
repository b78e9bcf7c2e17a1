package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card before the first source: whether it is the person's to take.
final class CarePane extends VBox {
    CarePane(DeskModel model, Messages messages, DeskActions actions) {
        super(16);
        getStyleClass().add("desk-page");
        var title = Pieces.words(messages.get("desk.care.title"), "heading");
        var accept = Pieces.button("desk-accept", messages.get("desk.care.accept"), actions::onAccept, "primary");
        var decline = Pieces.button("desk-decline", messages.get("desk.care.decline"), actions::onDecline);
        var before = Pieces.words("", "small", "muted");
        before.setId("desk-accepted-before");
        model.acceptedBeforeProperty()
                .subscribe(day -> before.setText(day.isEmpty() ? "" : messages.get("desk.care.before", day)));
        before.managedProperty().bind(before.textProperty().isNotEmpty());
        var card = new VBox(
                16,
                title,
                Pieces.words(messages.get("desk.care.words"), "reading"),
                Pieces.words(messages.get("desk.care.dispute"), "reading"),
                Pieces.words(messages.get("desk.care.here"), "muted"),
                before,
                new HBox(12, accept, decline));
        card.setId("desk-care");
        card.getStyleClass().addAll("card", "desk-card");
        getChildren().add(card);
    }
}
