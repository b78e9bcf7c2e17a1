package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What was done last and what follows from it; nothing when nothing was done.
final class DoneCard extends VBox {
    /// After a change of the passphrase encrypting anew is offered right here.
    static final String CHANGED = "protect.done.changed.";

    DoneCard(Messages messages, ProtectModel model, ProtectMoves moves) {
        super(8);
        var pieces = new ProtectPieces(messages);
        getStyleClass().addAll("card", "protect-done");
        setId("protect-done");
        model.doneProperty().subscribe(done -> {
            getChildren().clear();
            Pieces.show(this, !done.isEmpty());
            if (done.isEmpty()) {
                return;
            }
            var title = pieces.words(messages.get(done + "title"), "card-title");
            title.setId("protect-done-title");
            getChildren().addAll(title, pieces.words(messages.get(done + "words")));
            if (model.oldBackupsProperty().get()) {
                getChildren().add(pieces.words(messages.get("protect.done.backups-due")));
            }
            if (done.equals(CHANGED)) {
                Button renew = pieces.button(
                        "protect.renew.open", "protect-done-renew", () -> moves.open(ProtectModel.Step.RENEW));
                getChildren().add(renew);
            }
        });
    }
}
