package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The desk with nothing on it: what can be brought in, and how.
final class InvitationPane extends VBox {
    InvitationPane(DeskModel model, Messages messages, DeskActions actions) {
        super(16);
        getStyleClass().add("desk-page");
        var files = Pieces.button("desk-files", messages.get("desk.files"), actions::onChooseFiles, "primary");
        var folder = Pieces.button("desk-folder", messages.get("desk.folder"), actions::onChooseFolder);
        var kinds = new VBox(4);
        for (String kind : List.of("calendar", "repository", "mail", "table", "photo", "chat", "note")) {
            kinds.getChildren().add(Pieces.words("·  " + messages.get("desk.invite." + kind), "muted"));
        }
        var card = new VBox(
                16,
                Pieces.words(messages.get("desk.empty.title"), "heading"),
                Pieces.words(messages.get("desk.empty.words"), "reading"),
                kinds,
                new HBox(12, files, folder),
                Pieces.words(messages.get("desk.empty.drop"), "small", "muted"));
        card.setId("desk-empty");
        card.getStyleClass().addAll("card", "desk-card");
        getChildren().addAll(new ReadingPane(model, messages, actions), card);
    }
}
