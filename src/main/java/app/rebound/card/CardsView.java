package app.rebound.card;

import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.FormFoot;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Cards one below the other; the open one is a form in its place.
final class CardsView {
    private static final int SHOWN_AT_ONCE = 50;

    /// What the person can ask for.
    interface Moves {
        void onOpen(UUID card);

        void onAdd();

        void onClose();

        void onDelete();

        void onVersions();

        void onPrivate(boolean isPrivate);

        /// Moves the open card.
        ///
        /// @param by -1 for up, 1 for down
        void onMove(int by);
    }

    private final CardsModel model;
    private final Messages messages;
    private final Moves moves;
    private final CardWords words;
    private final VBox rows = new VBox(8);
    private final CardPane form;
    private final VBox formBox;
    private final FormFoot foot;
    private final StackPane region;
    private int shown = SHOWN_AT_ONCE;

    CardsView(
            CardsModel model,
            Surroundings surroundings,
            Typing typing,
            Region versions,
            CardsLook look,
            CardExtra extra,
            Moves moves) {
        this.model = model;
        this.messages = surroundings.messages();
        this.moves = moves;
        words = new CardWords(messages);
        form = new CardPane(model.type(), model.fields(), messages, surroundings::today, typing);
        foot = new FormFoot(messages, surroundings.zone());
        formBox = new VBox(16, form, extra.node(), foot(look.order().isEmpty()));
        formBox.setId(model.type().id() + "-form");
        formBox.getStyleClass().addAll("card", "open-card");
        formBox.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                moves.onClose();
            }
        });
        region = new StackPane(rows, versions);
        region.getStyleClass().add("cards");
        region.getStylesheets().add(Styles.address(CardsView.class, "card.css"));
        model.cards().addListener((ListChangeListener<Card>) _ -> show());
        model.openProperty().subscribe(_ -> show());
        model.addingProperty().subscribe(_ -> show());
    }

    private FormFoot foot(boolean isOrderedByHand) {
        String id = model.type().id();
        var lock = new ToggleButton();
        lock.setId(id + "-private");
        lock.getStyleClass().addAll("quiet", "lock");
        lock.setOnAction(_ -> moves.onPrivate(lock.isSelected()));
        model.privateProperty().subscribe(isPrivate -> {
            lock.setSelected(isPrivate);
            lock.setText(messages.get(isPrivate ? "wizard.private.on" : "wizard.private.off"));
            lock.setGraphic(new FontIcon(isPrivate ? Feather.LOCK : Feather.UNLOCK));
        });
        foot.getChildren().add(lock);
        if (isOrderedByHand) {
            foot.addButton(Feather.ARROW_UP, id + "-up", messages.get("card.up"), () -> moves.onMove(-1));
            foot.addButton(Feather.ARROW_DOWN, id + "-down", messages.get("card.down"), () -> moves.onMove(1));
        }
        foot.addButton(Feather.ROTATE_CCW, id + "-versions", messages.get("versions.title"), moves::onVersions);
        foot.addButton(Feather.TRASH_2, id + "-delete", messages.get("card.delete"), moves::onDelete);
        foot.addButton(Feather.CHECK, id + "-close", messages.get("card.close"), moves::onClose);
        return foot;
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        List<Card> cards = model.cards();
        for (Card card : cards.subList(0, Math.min(shown, cards.size()))) {
            nodes.add(card.id().equals(model.openProperty().get()) ? formBox : row(card));
        }
        if (cards.size() > shown) {
            var more = new Button(messages.get("card.more", cards.size() - shown));
            more.setId(model.type().id() + "-more");
            more.setOnAction(_ -> {
                shown += SHOWN_AT_ONCE;
                show();
            });
            nodes.add(more);
        }
        if (model.addingProperty().get()) {
            nodes.add(formBox);
        } else {
            nodes.add(add());
        }
        if (!rows.getChildren().equals(nodes)) {
            rows.getChildren().setAll(nodes);
        }
    }

    private Button add() {
        var add = new Button(messages.get("card.add"), new FontIcon(Feather.PLUS));
        add.setId(model.type().id() + "-add");
        add.setOnAction(_ -> moves.onAdd());
        return add;
    }

    private Button row(Card card) {
        var title = new Label(words.title(card));
        title.getStyleClass().add("strong");
        var about = new Label(words.about(card, model.fields()));
        about.getStyleClass().addAll("small", "muted");
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        var row = new Button(null, new VBox(4, title, about));
        row.setId(model.type().id() + "-" + card.id());
        row.getStyleClass().add("card-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(about.getText().isEmpty() ? title.getText() : title.getText() + ", " + about.getText());
        row.setOnAction(_ -> moves.onOpen(card.id()));
        return row;
    }

    Region region() {
        return region;
    }

    CardPane form() {
        return form;
    }

    void follow(ReadOnlyObjectProperty<Autosave.State> state) {
        foot.follow(state);
    }

    /// Puts the focus into the form, or where it can be opened.
    void focusFirst() {
        region.applyCss();
        if (model.addingProperty().get() || model.openProperty().get() != null) {
            form.focusFirst();
        } else {
            rows.getChildren().getFirst().requestFocus();
        }
    }
}
