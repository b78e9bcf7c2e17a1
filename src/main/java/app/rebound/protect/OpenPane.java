package app.rebound.protect;

import app.rebound.text.Messages;

/// A workbook without a passphrase: what that means, and the form to set one.
final class OpenPane extends StepPane {
    private final NewPassphrasePane form;

    OpenPane(Messages messages, ProtectModel model, ProtectMoves moves, DoneCard done, Runnable onCancel) {
        var pieces = new ProtectPieces(messages);
        form = new NewPassphrasePane(messages, model, moves, "protect.set.", moves::protect, onCancel);
        getChildren()
                .addAll(
                        done,
                        pieces.card(
                                pieces.words(messages.get("protect.open.title"), "heading"),
                                pieces.words(messages.get("protect.open.words"), "muted")),
                        pieces.card(
                                pieces.words(messages.get("protect.set.title"), "card-title"),
                                pieces.words(messages.get("protect.set.words"), "muted"),
                                form,
                                pieces.words(messages.get("protect.set.after"), "small", "muted")));
    }

    @Override
    void wipe() {
        form.wipe();
    }

    @Override
    void focusFirst() {
        form.focusFirst();
    }

    @Override
    void put(char[] suggestion) {
        form.put(suggestion);
    }
}
