package app.rebound.card;

import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    }

    private final CardsModel model;
    private final List<? extends Field> fields;
    private final Messages messages;
    private final Moves moves;
    private final CardWords words;
    private final VBox rows = new VBox(8);
    private final Region form;
    private final Button add;
    private final Button more = new Button();
    private final StackPane region;
    private final Map<UUID, Card> drawn = new HashMap<>();
    private final Map<UUID, Button> buttons = new HashMap<>();
    private int shown = SHOWN_AT_ONCE;

    /// @param fields those that a row tells of, as far as they are no words
    CardsView(
            CardsModel model,
            List<? extends Field> fields,
            Messages messages,
            Region form,
            Region versions,
            Moves moves) {
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        this.form = form;
        this.moves = moves;
        words = new CardWords(messages);
        add = new Button(messages.get("card.add"), new FontIcon(Feather.PLUS));
        add.setId(model.type().id() + "-add");
        add.setOnAction(_ -> moves.onAdd());
        more.setId(model.type().id() + "-more");
        more.setOnAction(_ -> {
            shown += SHOWN_AT_ONCE;
            show();
        });
        region = new StackPane(rows, versions);
        region.getStyleClass().add("cards");
        region.getStylesheets().add(Styles.address(CardsView.class, "card.css"));
        model.cards().addListener((ListChangeListener<Card>) _ -> show());
        model.openProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        List<Card> cards = model.cards();
        for (Card card : cards.subList(0, Math.min(shown, cards.size()))) {
            nodes.add(model.isOpen(card) ? form : row(card));
        }
        if (cards.size() > shown) {
            more.setText(messages.get("card.more", cards.size() - shown));
            nodes.add(more);
        }
        CardsModel.Open open = model.openProperty().get();
        if (open.equals(CardsModel.Open.NEW)) {
            nodes.add(form);
        } else {
            nodes.add(add);
        }
        place(nodes);
    }

    /// Puts `nodes` into the column without ever taking out the form that stays: it would lose the caret.
    private void place(List<Node> nodes) {
        ObservableList<Node> column = rows.getChildren();
        column.retainAll(nodes);
        for (int at = 0; at < nodes.size(); at++) {
            Node wanted = nodes.get(at);
            while (wanted.equals(form)
                    && column.contains(form)
                    && !column.get(at).equals(form)) {
                column.remove(at);
            }
            if (at >= column.size() || !column.get(at).equals(wanted)) {
                column.remove(wanted);
                column.add(at, wanted);
            }
        }
    }

    private Button row(Card card) {
        Button known = buttons.get(card.id());
        if (known != null && card.equals(drawn.get(card.id()))) {
            return known;
        }
        Button made = button(card);
        drawn.put(card.id(), card);
        buttons.put(card.id(), made);
        return made;
    }

    private Button button(Card card) {
        var title = new Label(words.title(card));
        title.getStyleClass().add("strong");
        var about = new Label(words.about(card, fields));
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

    /// Puts the focus where a card can be opened or added.
    void focusList() {
        region.applyCss();
        rows.getChildren().getFirst().requestFocus();
    }
}
