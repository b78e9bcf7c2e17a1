package app.rebound.card;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of one card with what can be done to it below.
final class CardFormView extends VBox {
    /// What the person can ask for.
    interface Moves {
        void onClose();

        void onDelete();

        void onVersions();

        void onPrivate(boolean isPrivate);
    }

    private final CardType type;
    private final Messages messages;
    private final CardPane fields;
    private final FormFoot foot;
    private final List<CardExtra> extras = new ArrayList<>();

    CardFormView(
            CardType type,
            List<? extends Field> shown,
            BooleanProperty isPrivate,
            Surroundings surroundings,
            Typing typing,
            Moves moves) {
        super(16);
        this.type = type;
        messages = surroundings.messages();
        fields = new CardPane(type, shown, messages, surroundings::today, typing);
        foot = new FormFoot(messages, surroundings.zone());
        setId(type.id() + "-form");
        getStyleClass().addAll("card", "open-card");
        getStylesheets().add(Styles.address(CardFormView.class, "card.css"));
        getChildren().addAll(fields, foot);
        foot.getChildren().add(lock(isPrivate, moves));
        addButton(Feather.ROTATE_CCW, "versions", messages.get("versions.title"), moves::onVersions);
        addButton(Feather.TRASH_2, "delete", messages.get("card.delete"), moves::onDelete);
        addButton(Feather.CHECK, "close", messages.get("card.close"), moves::onClose);
        Pieces.onEscape(this, moves::onClose);
    }

    private ToggleButton lock(BooleanProperty isPrivate, Moves moves) {
        var lock = new ToggleButton();
        lock.setId(type.id() + "-private");
        lock.getStyleClass().addAll("quiet", "lock");
        lock.setOnAction(_ -> moves.onPrivate(lock.isSelected()));
        isPrivate.subscribe(is -> {
            lock.setSelected(is);
            lock.setText(messages.get(is ? "wizard.private.on" : "wizard.private.off"));
            lock.setGraphic(new FontIcon(is ? Feather.LOCK : Feather.UNLOCK));
        });
        return lock;
    }

    /// Adds a button behind those already there; its id is the noun's and `what`.
    void addButton(Feather icon, String what, String words, Runnable onAction) {
        foot.addButton(icon, type.id() + "-" + what, words, onAction);
    }

    /// Puts something between the fields and the foot.
    void addExtra(Node extra) {
        getChildren().add(getChildren().size() - 1, extra);
    }

    /// The same with what follows the words of the form.
    void addExtra(CardExtra extra) {
        extras.add(extra);
        addExtra(extra.node());
    }

    /// Shows what a card says.
    void load(Values values) {
        fields.load(values);
        follow(values);
    }

    /// Tells what follows the words of the form what stands there now.
    void follow(Values values) {
        extras.forEach(extra -> extra.show(values));
    }

    CardPane fields() {
        return fields;
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }
}
