package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.SecretField;

/// The form to change the passphrase.
final class ChangePane extends StepPane {
    private final SecretField present;
    private final NewPassphrasePane form;

    ChangePane(Messages messages, ProtectModel model, ProtectMoves moves) {
        var pieces = new ProtectPieces(messages);
        present = new SecretField(messages, "protect-present", messages.get("protect.present.or-key"));
        form = new NewPassphrasePane(
                messages,
                model,
                moves,
                "protect.change.",
                (first, again) -> moves.change(present.characters(), first, again),
                () -> moves.open(ProtectModel.Step.PROTECTED));
        present.setOnEnter(form::focusFirst);
        getChildren()
                .add(pieces.card(
                        pieces.words(messages.get("protect.change.title"), "heading"),
                        pieces.words(messages.get("protect.change.words"), "muted"),
                        NewPassphrasePane.field(messages, "protect.present.or-key", present),
                        pieces.problem("protect-present-problem", model.presentProblemProperty()),
                        form));
    }

    @Override
    void wipe() {
        present.wipe();
        form.wipe();
    }

    @Override
    void focusFirst() {
        present.focusField();
    }

    @Override
    void put(char[] suggestion) {
        form.put(suggestion);
    }
}
