package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardWords;
import app.rebound.card.Field;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.RatingBar;
import app.rebound.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line to gather ideas on, and below it each idea with three small bars.
final class OptionsView {
    private static final int SHOWN_AT_ONCE = 50;
    private static final List<String> PRESETS =
            List.of("write", "build", "portfolio", "skill", "hobby", "people", "teach", "rest");

    /// What the person can ask for.
    interface Moves {
        void onAdd(String title);

        void onRate(Card idea, Field.Scale field, int value);

        /// Keeps an idea or lets it go.
        ///
        /// @param state null for neither
        void onState(Card idea, @Nullable String state);

        void onGoal(Card idea);

        void onOpen(Card idea);
    }

    private final OptionsModel model;
    private final Messages messages;
    private final CardWords words;
    private final Region form;
    private final Moves moves;
    private final TextField line = new TextField();
    private final HBox top;
    private final VBox list = new VBox(12);
    private final StackPane region;
    private int shown = SHOWN_AT_ONCE;

    OptionsView(OptionsModel model, Messages messages, Region form, Region versions, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.form = form;
        this.moves = moves;
        words = new CardWords(messages);
        String prompt = messages.get("plan.option.line");
        line.setId("option-line");
        line.setPromptText(prompt);
        line.setAccessibleText(prompt);
        HBox.setHgrow(line, Priority.ALWAYS);
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !line.getText().isBlank()) {
                key.consume();
                moves.onAdd(line.getText().strip());
                line.clear();
            }
        });
        top = new HBox(12, line, presets());
        top.setAlignment(Pos.CENTER_LEFT);
        region = new StackPane(new VBox(12, top, list), versions);
        region.getStyleClass().add("plan");
        region.getStylesheets().add(Styles.address(OptionsView.class, "plan.css"));
        model.optionsProperty().subscribe(_ -> show());
        model.openProperty().subscribe(_ -> show());
    }

    private MenuButton presets() {
        var menu = new MenuButton(messages.get("plan.option.presets"));
        menu.setId("option-presets");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (String preset : PRESETS) {
            var item = new MenuItem(messages.get("plan.option.preset." + preset));
            item.setId("option-preset-" + preset);
            item.setOnAction(_ -> moves.onAdd(item.getText()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void show() {
        var scene = region.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        String id = focused == null ? null : focused.getId();
        List<Card> ideas = model.optionsProperty().get().ideas();
        List<Node> nodes = new ArrayList<>();
        if (ideas.isEmpty()) {
            nodes.add(Pieces.words(messages.get("plan.option.empty"), "muted"));
        }
        ideas.stream().limit(shown).map(this::idea).forEach(nodes::add);
        if (ideas.size() > shown) {
            var more = new Button(messages.get("card.more", ideas.size() - shown));
            more.setId("option-more");
            more.setOnAction(_ -> {
                shown += SHOWN_AT_ONCE;
                show();
            });
            nodes.add(more);
        }
        list.getChildren().setAll(nodes);
        if (id != null && focused != null && focused.getScene() == null) {
            focus(id);
        }
    }

    private Node idea(Card idea) {
        if (idea.id().equals(model.openProperty().get())) {
            return form;
        }
        boolean isKept = idea.values().is(OptionIdea.STATE, "kept");
        boolean isDropped = idea.values().is(OptionIdea.STATE, "dropped");
        Label title = Pieces.words(words.title(idea), "strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(
                8,
                title,
                state(idea, "kept", "plan.option.keep", isKept),
                state(idea, "dropped", "plan.option.drop", isDropped),
                open(idea));
        head.setAlignment(Pos.CENTER_LEFT);
        var ratings = new FlowPane(
                24,
                8,
                rating(idea, OptionIdea.REALISTIC),
                rating(idea, OptionIdea.FITS_VALUES),
                rating(idea, OptionIdea.JOY));
        var card = new VBox(12, head, ratings);
        card.setId("option-" + idea.id());
        card.getStyleClass().addAll("card", "plan-card");
        if (isDropped) {
            card.getStyleClass().add("let-go");
        }
        String note = idea.values().text(OptionIdea.NOTE);
        if (!note.isBlank()) {
            card.getChildren().add(1, Pieces.words(note.strip(), "serif"));
        }
        if (isKept) {
            card.getChildren().add(goal(idea));
        }
        return card;
    }

    private Node goal(Card idea) {
        if (model.optionsProperty().get().goals().contains(idea.id())) {
            return Pieces.words(messages.get("plan.option.is-goal"), "small", "plan-gold");
        }
        var make = new Button(messages.get("plan.option.goal"), new FontIcon(Feather.FLAG));
        make.setId("goal-of-" + idea.id());
        make.setAccessibleText(messages.get("plan.option.goal") + ", " + words.title(idea));
        make.setOnAction(_ -> moves.onGoal(idea));
        return make;
    }

    private ToggleButton state(Card idea, String state, String key, boolean isChosen) {
        var button = new ToggleButton(messages.get(key));
        button.setId(state + "-" + idea.id());
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(isChosen);
        button.setAccessibleText(messages.get(key) + ", " + words.title(idea));
        button.setOnAction(_ -> moves.onState(idea, button.isSelected() ? state : null));
        return button;
    }

    private Button open(Card idea) {
        String said = messages.get("plan.open", words.title(idea));
        var open = new Button(null, new FontIcon(Feather.EDIT_2));
        open.setId("open-" + idea.id());
        open.getStyleClass().add("quiet");
        open.setAccessibleText(said);
        open.setTooltip(new Tooltip(said));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> moves.onOpen(idea));
        return open;
    }

    private Node rating(Card idea, Field.Scale field) {
        String label = messages.get(OptionIdea.TYPE.labelKey(field));
        var above = new Label(label);
        above.getStyleClass().add("field-label");
        var bar = new RatingBar(
                label + ", " + words.title(idea),
                field.most(),
                idea.values().number(field),
                value -> moves.onRate(idea, field, value));
        bar.setId(field.name() + "-" + idea.id());
        above.setLabelFor(bar);
        return new VBox(4, above, bar);
    }

    Region region() {
        return region;
    }

    void focusFirst() {
        line.requestFocus();
    }

    /// Puts the focus on the button that opens an idea.
    void focusRow(UUID idea) {
        focus("open-" + idea);
    }

    private void focus(String id) {
        region.applyCss();
        Node again = region.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }
}
