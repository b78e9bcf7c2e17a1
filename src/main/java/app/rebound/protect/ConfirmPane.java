package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.SecretField;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/// Says what something means, asks for the passphrase where one is needed, and does it.
final class ConfirmPane extends StepPane {
    private final SecretField present;

    /// @param key the beginning of the message keys, with its dot
    /// @param field the key of the field's name; empty when nothing is asked for
    /// @param onDo is handed what was typed; overwrites it
    ConfirmPane(
            Messages messages,
            ProtectModel model,
            ProtectMoves moves,
            String key,
            String field,
            Consumer<char[]> onDo) {
        var pieces = new ProtectPieces(messages);
        boolean isAsked = !field.isEmpty();
        present = new SecretField(messages, "protect-present", isAsked ? messages.get(field) : key);
        Button take = pieces.button(key + "action", "protect-take", () -> onDo.accept(present.characters()), "primary");
        present.setOnEnter(take::fire);
        var card = pieces.card(
                pieces.words(messages.get(key + "title"), "heading"),
                pieces.words(messages.get(key + "words"), "muted"));
        if (isAsked) {
            card.getChildren()
                    .addAll(
                            NewPassphrasePane.field(messages, field, present),
                            pieces.problem("protect-present-problem", model.presentProblemProperty()));
        }
        card.getChildren()
                .add(pieces.row(
                        take,
                        pieces.button(
                                "app.cancel",
                                "protect-cancel",
                                () -> moves.open(ProtectModel.Step.PROTECTED),
                                "quiet")));
        getChildren().add(card);
    }

    @Override
    void wipe() {
        present.wipe();
    }

    @Override
    void focusFirst() {
        present.focusField();
    }
}
