package app.rebound.exchange;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.SecretField;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for the passphrase of a file that was chosen.
final class UnlockPane extends VBox {
    UnlockPane(Messages messages, Incoming.Locked locked, ExchangeMoves moves) {
        super(16);
        getStyleClass().add("card");
        setId("exchange-locked");
        var field = new SecretField(messages, "exchange-secret", messages.get("exchange.passphrase"));
        field.setMaxWidth(420);
        var label = new Label(messages.get("exchange.passphrase"));
        label.getStyleClass().add("field-label");
        field.setLabel(label);
        var open = Pieces.button(
                "exchange-open",
                messages.get("exchange.locked.open"),
                () -> moves.onUnlock().accept(field.characters()),
                "primary");
        field.setOnEnter(open::fire);
        Pieces.onEscape(this, moves.onCancel());
        getChildren()
                .addAll(
                        Pieces.words(messages.get("exchange.locked", locked.name()), "card-title"),
                        new VBox(4, label, field),
                        new HBox(
                                12,
                                open,
                                Pieces.button("exchange-cancel", messages.get("exchange.cancel"), moves.onCancel())));
    }
}
