package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardType;
import app.rebound.card.CardWords;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import app.rebound.time.DateWords;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Pieces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws goals, milestones and steps, each with its tick; the open card is a form in its place.
final class GoalRows {
    private static final int SHOWN_AT_ONCE = 50;
    private static final double INDENT = 28;

    private final GoalsModel model;
    private final Messages messages;
    private final CardWords words;
    private final DateWords dates;
    private final Function<CardType, Region> form;
    private final GoalsView.Moves moves;
    private final Map<String, Integer> shown = new HashMap<>();

    GoalRows(GoalsModel model, Messages messages, Function<CardType, Region> form, GoalsView.Moves moves) {
        this.model = model;
        this.messages = messages;
        words = new CardWords(messages);
        dates = new DateWords(messages);
        this.form = form;
        this.moves = moves;
    }

    /// A goal with all that belongs to it.
    Node goal(Plan.Branch branch) {
        Card goal = branch.goal();
        var box = new VBox(8);
        box.setId("goal-" + goal.id());
        box.getStyleClass().addAll("card", "plan-card");
        if (branch.isReached()) {
            box.getStyleClass().add("reached");
        }
        if (model.isOpen(goal)) {
            box.getChildren().add(form.apply(Goal.TYPE));
        } else {
            box.getChildren().add(head(branch));
        }
        branch.stages().stream().limit(SHOWN_AT_ONCE).map(this::stage).forEach(box.getChildren()::add);
        box.getChildren().addAll(steps(branch.steps(), goal.id().toString()));
        if (branch.isOpen()) {
            box.getChildren()
                    .add(new HBox(
                            12,
                            add(goal, StepToTake.TYPE, "plan.step.add"),
                            add(goal, Milestone.TYPE, "plan.milestone.add")));
        }
        line(box, goal, StepToTake.TYPE);
        line(box, goal, Milestone.TYPE);
        return box;
    }

    private Node head(Plan.Branch branch) {
        Card goal = branch.goal();
        List<Boolean> progress = branch.progress(model.todayProperty().get());
        HBox row = row(goal, branch.isReached(), about(goal), "heading");
        if (!progress.isEmpty()) {
            long done = progress.stream().filter(piece -> piece).count();
            String said = messages.get("plan.progress", done, progress.size());
            var strip = new ProgressStrip(progress, said);
            var count = new Label(said);
            count.getStyleClass().addAll("small", "muted");
            var drawn = new VBox(4, strip, count);
            drawn.setAlignment(Pos.TOP_RIGHT);
            drawn.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(1, drawn);
        }
        String why = goal.values().text(Goal.WHY);
        var box = new VBox(4, row);
        if (!why.isBlank()) {
            Label reason = Pieces.words(why, "serif");
            VBox.setMargin(reason, new Insets(0, 0, 4, INDENT));
            box.getChildren().add(reason);
        }
        return box;
    }

    /// A milestone with its steps.
    Node stage(Plan.Stage stage) {
        Card milestone = stage.milestone();
        var box = new VBox(4);
        box.getStyleClass().add("plan-stage");
        if (model.isOpen(milestone)) {
            box.getChildren().add(form.apply(Milestone.TYPE));
        } else {
            HBox row = row(milestone, stage.isReached(), about(milestone), "strong");
            row.getChildren().add(1, plus(milestone));
            box.getChildren().add(row);
        }
        var below = new VBox(4);
        below.getChildren().addAll(steps(stage.steps(), milestone.id().toString()));
        VBox.setMargin(below, new Insets(0, 0, 0, INDENT));
        line(below, milestone, StepToTake.TYPE);
        if (!below.getChildren().isEmpty()) {
            box.getChildren().add(below);
        }
        return box;
    }

    /// Steps, some at once.
    ///
    /// @param place names where they stand
    List<Node> steps(List<Card> steps, String place) {
        int most = shown.getOrDefault(place, SHOWN_AT_ONCE);
        List<Node> nodes = new ArrayList<>();
        steps.stream().limit(most).map(this::step).forEach(nodes::add);
        if (steps.size() > most) {
            var more = new Button(messages.get("card.more", steps.size() - most));
            more.setId("more-" + place);
            more.setOnAction(_ -> {
                shown.put(place, most + SHOWN_AT_ONCE);
                model.redraw();
            });
            nodes.add(more);
        }
        return nodes;
    }

    private Node step(Card step) {
        if (model.isOpen(step)) {
            return form.apply(StepToTake.TYPE);
        }
        return row(step, StepToTake.isDone(step.values(), model.todayProperty().get()), about(step), "plan-step");
    }

    private HBox row(Card card, boolean isDone, String about, String style) {
        var tick = new CheckBox(words.title(card));
        tick.setMnemonicParsing(false);
        tick.setId("tick-" + card.id());
        tick.getStyleClass().add(style);
        tick.setWrapText(true);
        tick.setSelected(isDone);
        tick.setAccessibleHelp(about);
        tick.setOnAction(_ -> moves.onTick(card, tick.isSelected()));
        Label said = Pieces.words(about, "small", isDone ? "plan-gold" : "muted");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        VBox.setMargin(said, new Insets(0, 0, 0, INDENT));
        var text = new VBox(4, tick, said);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(8, text, button(Feather.EDIT_2, "open-" + card.id(), open(card), () -> moves.onOpen(card)));
        row.setAlignment(Pos.TOP_LEFT);
        if (isDone) {
            row.getStyleClass().add("plan-done");
        }
        return row;
    }

    private String open(Card card) {
        return messages.get("plan.open", words.title(card));
    }

    private static Button button(Feather icon, String id, String words, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button plus(Card milestone) {
        return button(
                Feather.PLUS,
                "add-step-to-take-" + milestone.id(),
                messages.get("plan.step.add-to", words.title(milestone)),
                () -> adding(StepToTake.TYPE, milestone));
    }

    private Button add(Card goal, CardType type, String key) {
        var add = new Button(messages.get(key), new FontIcon(Feather.PLUS));
        add.setId("add-" + type.id() + "-" + goal.id());
        add.getStyleClass().add("link");
        add.setAccessibleText(messages.get(key) + ", " + words.title(goal));
        add.setOnAction(_ -> adding(type, goal));
        return add;
    }

    private void adding(CardType type, Card parent) {
        model.addingProperty().set(new GoalsModel.Adding(type, parent.ref()));
    }

    /// The line for a new card, where it was asked for here.
    private void line(VBox box, Card parent, CardType type) {
        if (!new GoalsModel.Adding(type, parent.ref())
                .equals(model.addingProperty().get())) {
            return;
        }
        String prompt = messages.get(type.equals(Milestone.TYPE) ? "plan.milestone.line" : "plan.step.line");
        var line = new TextField();
        line.setId("line-" + parent.id());
        line.setPromptText(prompt);
        line.setAccessibleText(prompt);
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !line.getText().isBlank()) {
                key.consume();
                moves.onAdd(type, parent.ref(), line.getText().strip());
            } else if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.addingProperty().set(null);
            }
        });
        box.getChildren().add(line);
    }

    /// Day, rhythm, when it was done and the reward, on one line.
    private String about(Card card) {
        Values values = card.values();
        List<String> said = new ArrayList<>();
        LocalDate due = values.day(Goal.DUE);
        LocalDate done = values.day(Goal.DONE_ON);
        if (done != null) {
            said.add(messages.get("plan.done-on", day(done)));
        } else if (due != null) {
            said.add(day(due));
        }
        if (card.type().equals(StepToTake.TYPE) && StepToTake.isRhythmic(values)) {
            said.add(words.said(StepToTake.TYPE, StepToTake.RHYTHM, values));
            int days = StepToTake.doneDays(values).size();
            if (days > 0) {
                said.add(messages.get("plan.done-days", days));
            }
        }
        if (values.is(Goal.STATE, "dropped")) {
            said.add(words.said(Goal.TYPE, Goal.STATE, values));
        }
        if (!values.text(Goal.REWARD).isBlank()) {
            said.add(messages.get("plan.reward", values.text(Goal.REWARD).strip()));
        }
        return String.join(" · ", said);
    }

    private String day(LocalDate day) {
        return dates.of(FuzzyDate.ofDay(day));
    }
}
