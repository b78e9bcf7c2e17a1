package app.rebound.protect;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A workbook with a passphrase: what that means, the recovery sheet, and what can be done with the passphrase.
final class ProtectedPane extends StepPane {
    private final ProtectPieces pieces;
    private final Messages messages;
    private final ProtectModel model;
    private final ProtectMoves moves;
    private final VBox sheet;

    ProtectedPane(Messages messages, ProtectModel model, ProtectMoves moves, DoneCard done) {
        this.messages = messages;
        this.model = model;
        this.moves = moves;
        pieces = new ProtectPieces(messages);
        sheet = pieces.card();
        sheet.setId("protect-sheet");
        model.sheetOfferedProperty().subscribe(_ -> showSheet());
        model.recoveryProperty().subscribe(_ -> showSheet());
        getChildren()
                .addAll(
                        done,
                        pieces.card(
                                pieces.words(messages.get("protect.protected.title"), "heading"),
                                pieces.words(messages.get("protect.protected.words"), "muted")),
                        sheet,
                        pieces.card(
                                pieces.words(messages.get("protect.passphrase"), "card-title"),
                                choice("protect-change", "protect.change.", ProtectModel.Step.CHANGE, false),
                                choice("protect-renew", "protect.renew.", ProtectModel.Step.RENEW, true),
                                choice("protect-remove", "protect.remove.", ProtectModel.Step.REMOVE, true)));
    }

    private void showSheet() {
        boolean hasSheet = model.recoveryProperty().get();
        boolean isOffered = model.sheetOfferedProperty().get() && !hasSheet;
        Button make = pieces.button(
                hasSheet ? "protect.sheet.renew" : "protect.sheet.make", "sheet-make", moves.sheet()::make);
        HBox buttons = pieces.row(make);
        if (isOffered) {
            make.getStyleClass().add("primary");
            buttons.getChildren().add(pieces.button("protect.sheet.later", "sheet-later", moves::putSheetOff, "quiet"));
        }
        if (hasSheet) {
            buttons.getChildren()
                    .add(pieces.button(
                            "protect.retire.open",
                            "sheet-retire",
                            () -> moves.open(ProtectModel.Step.RETIRE),
                            "quiet"));
        }
        var words = pieces.words(messages.get(hasSheet ? "protect.sheet.there" : "protect.sheet.none"), "muted");
        words.setId("sheet-state");
        sheet.getChildren()
                .setAll(
                        pieces.words(messages.get("protect.sheet"), "card-title"),
                        words,
                        pieces.words(messages.get("protect.sheet.what"), "muted"),
                        buttons);
    }

    private Node choice(String id, String key, ProtectModel.Step step, boolean isRuled) {
        var words = new VBox(
                pieces.words(messages.get(key + "title"), "strong"),
                pieces.words(messages.get(key + "short"), "small", "muted"));
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = pieces.button(key + "open", id, () -> moves.open(step));
        HBox row = pieces.row(words, open);
        row.getStyleClass().add("protect-choice");
        if (isRuled) {
            row.getStyleClass().add("ruled");
        }
        return row;
    }
}
