package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.SecretField;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks for one group of the new key, to be sure that the sheet can be read.
final class TypeBackPane extends StepPane {
    private final SecretField group;

    TypeBackPane(Messages messages, ProtectModel model, ProtectMoves moves) {
        var pieces = new ProtectPieces(messages);
        String asked =
                messages.get("protect.back.group", model.askedGroupProperty().get());
        group = new SecretField(messages, "sheet-group", asked);
        group.setMaxWidth(240);
        var label = new Label(asked);
        label.getStyleClass().add("field-label");
        group.setLabel(label);
        Button confirm = pieces.button(
                "protect.back.action", "sheet-confirm", () -> moves.sheet().confirm(group.characters()), "primary");
        group.setOnEnter(confirm::fire);
        getChildren()
                .add(pieces.card(
                        pieces.words(messages.get("protect.back.title"), "heading"),
                        pieces.words(messages.get("protect.back.words"), "muted"),
                        new VBox(4, label, group),
                        pieces.problem("protect-problem", model.problemProperty()),
                        pieces.row(
                                confirm,
                                pieces.button(
                                        "protect.back.show", "sheet-show", () -> moves.open(ProtectModel.Step.SHEET)),
                                pieces.button(
                                        "app.cancel",
                                        "protect-cancel",
                                        () -> moves.open(ProtectModel.Step.PROTECTED),
                                        "quiet"))));
    }

    @Override
    void wipe() {
        group.wipe();
    }

    @Override
    void focusFirst() {
        group.focusField();
    }
}
