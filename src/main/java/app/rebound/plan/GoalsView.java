package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardType;
import app.rebound.id.Ref;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Goals one below the other, each a card with its milestones and steps; then what belongs to no goal.
final class GoalsView {
    private static final int SHOWN_AT_ONCE = 20;

    /// What the person can ask for.
    interface Moves {
        void onAdd(CardType type, @Nullable Ref parent, String title);

        void onTick(Card card, boolean isDone);

        void onOpen(Card card);
    }

    private final GoalsModel model;
    private final Messages messages;
    private final Moves moves;
    private final GoalRows rows;
    private final VBox list = new VBox(16);
    private final TextField goal;
    private final TextField step;
    private final StackPane region;
    private int shown = SHOWN_AT_ONCE;

    /// @param form the form for cards of a type
    /// @param versions where earlier versions are shown
    GoalsView(
            GoalsModel model, Messages messages, Function<CardType, Region> form, List<Region> versions, Moves moves) {
        this.model = model;
        this.messages = messages;
        this.moves = moves;
        rows = new GoalRows(model, messages, form, moves);
        goal = line("goal-add", messages.get("plan.goal.add"), Goal.TYPE);
        step = line("step-add", messages.get("plan.step.single"), StepToTake.TYPE);
        region = new StackPane(list);
        region.getChildren().addAll(versions);
        region.getStyleClass().add("plan");
        region.getStylesheets().add(Styles.address(GoalsView.class, "plan.css"));
        model.planProperty().subscribe(_ -> show());
        model.openProperty().subscribe(_ -> show());
        model.addingProperty().subscribe(adding -> {
            show();
            if (adding != null) {
                focus("line-" + adding.parent().id());
            }
        });
        model.drawnProperty().subscribe(_ -> show());
    }

    private TextField line(String id, String words, CardType type) {
        var line = new TextField();
        line.setId(id);
        line.setPromptText(words);
        line.setAccessibleText(words);
        line.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !line.getText().isBlank()) {
                key.consume();
                moves.onAdd(type, null, line.getText().strip());
                line.clear();
            }
        });
        return line;
    }

    private void show() {
        var scene = region.getScene();
        Node focused = scene == null ? null : scene.getFocusOwner();
        String id = focused == null ? null : focused.getId();
        list.getChildren().setAll(nodes());
        if (id != null && focused != null && focused.getScene() == null) {
            focus(id);
        }
    }

    private List<Node> nodes() {
        Plan plan = model.planProperty().get();
        List<Node> nodes = new ArrayList<>();
        nodes.add(goal);
        if (plan.goals().isEmpty() && plan.steps().isEmpty() && plan.stages().isEmpty()) {
            nodes.add(Pieces.words(messages.get("plan.empty"), "muted"));
        }
        plan.goals().stream().limit(shown).map(rows::goal).forEach(nodes::add);
        if (plan.goals().size() > shown) {
            nodes.add(more(plan.goals().size() - shown));
        }
        var single = new VBox(8, Pieces.words(messages.get("plan.single"), "strong"));
        single.getStyleClass().addAll("card", "plan-card");
        plan.stages().stream().limit(shown).map(rows::stage).forEach(single.getChildren()::add);
        single.getChildren().addAll(rows.steps(plan.steps(), "single"));
        single.getChildren().add(step);
        nodes.add(single);
        return nodes;
    }

    private Button more(int hidden) {
        var more = new Button(messages.get("card.more", hidden));
        more.setId("goal-more");
        more.setOnAction(_ -> {
            shown += SHOWN_AT_ONCE;
            show();
        });
        return more;
    }

    Region region() {
        return region;
    }

    /// Puts the focus where a goal is added, or into the open form.
    void focusFirst() {
        goal.requestFocus();
    }

    /// Puts the focus on the button that opens a card.
    void focusRow(UUID card) {
        focus("open-" + card);
    }

    private void focus(String id) {
        region.applyCss();
        Node again = region.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }
}
