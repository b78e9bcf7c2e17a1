package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.SecretField;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The two fields for a new passphrase, how strong it is, and the button that takes it.
final class NewPassphrasePane extends VBox {
    private final SecretField first;
    private final SecretField again;

    /// @param key the beginning of the key of the button, with its dot
    /// @param onTake is handed both fields; overwrites them
    NewPassphrasePane(
            Messages messages,
            ProtectModel model,
            ProtectMoves moves,
            String key,
            BiConsumer<char[], char[]> onTake,
            Runnable onCancel) {
        super(12);
        var pieces = new ProtectPieces(messages);
        getStyleClass().add("protect-form");
        first = new SecretField(messages, "protect-first", messages.get("protect.first"));
        again = new SecretField(messages, "protect-again", messages.get("protect.again"));
        var bar = new StrengthBar(messages);
        model.strengthProperty().subscribe(strength -> first.setHelp(bar.show(strength)));
        first.setOnTyped(() -> moves.typed(first.characters()));
        Button take = pieces.button(
                key + "action", "protect-take", () -> onTake.accept(first.characters(), again.characters()), "primary");
        model.warnedProperty()
                .subscribe(isWarned -> take.setText(messages.get(isWarned ? "protect.weak.action" : key + "action")));
        first.setOnEnter(again::focusField);
        again.setOnEnter(take::fire);
        Button suggest = pieces.button("protect.suggest", "protect-suggest", moves::suggest, "link");
        getChildren()
                .addAll(
                        field(messages, "protect.first", first),
                        bar,
                        pieces.words(messages.get("protect.strength.hint"), "small", "muted"),
                        suggest,
                        field(messages, "protect.again", again),
                        pieces.problem("protect-problem", model.problemProperty()),
                        pieces.row(take, pieces.button("app.cancel", "protect-cancel", onCancel, "quiet")));
    }

    /// A field under its name.
    static VBox field(Messages messages, String key, SecretField field) {
        var label = new Label(messages.get(key));
        label.getStyleClass().add("field-label");
        field.setLabel(label);
        field.setMaxWidth(480);
        return new VBox(4, label, field);
    }

    /// Puts a suggestion in, to be seen, and asks for it once more.
    void put(char[] suggestion) {
        again.wipe();
        first.put(suggestion);
        again.focusField();
    }

    void focusFirst() {
        first.focusField();
    }

    void wipe() {
        first.wipe();
        again.wipe();
    }
}
