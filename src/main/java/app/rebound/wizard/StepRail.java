package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import app.rebound.ui.WrappingButton;
import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The steps in a column, the open one with its exercises; every one of them is a button.
final class StepRail extends ScrollPane {
    private final WizardModel model;
    private final Messages messages;
    private final WizardFrame frame;
    private final WizardView.Moves moves;
    private final VBox column = new VBox();

    StepRail(WizardModel model, Messages messages, WizardFrame frame, WizardView.Moves moves) {
        this.model = model;
        this.messages = messages;
        this.frame = frame;
        this.moves = moves;
        getStyleClass().add("step-rail");
        setAccessibleText(messages.get("wizard.rail.label"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        column.getStyleClass().add("rail-column");
        setContent(column);
        model.currentProperty().subscribe(_ -> show());
        model.answers().addListener((MapChangeListener<String, AnswerContent>) _ -> show());
        model.gathered().addListener((SetChangeListener<String>) _ -> show());
    }

    private void show() {
        String focused = focusedId();
        column.getChildren().clear();
        List<Step> steps = model.route().program().steps();
        for (int i = 0; i < steps.size(); i++) {
            addStep(steps.get(i), i + 1);
        }
        column.getChildren().add(foot());
        if (focused != null) {
            column.getChildren().stream()
                    .filter(node -> focused.equals(node.getId()))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /// The id of the rail's node that has the focus, so that the same one can have it again.
    private @Nullable String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && column.getChildren().contains(owner) ? owner.getId() : null;
    }

    /// Which program it is, and the way to the other.
    private Node foot() {
        String which = frame.isShort() ? "short" : "whole";
        var words = new Label(messages.get("wizard.rail.which." + which));
        words.getStyleClass().addAll("small", "muted");
        words.setWrapText(true);
        var other = new Button(messages.get("wizard.rail.switch." + which));
        other.setId("switch-program");
        other.getStyleClass().addAll("link", "small");
        other.setWrapText(true);
        other.setOnAction(_ -> frame.onSwitch().run());
        var foot = new VBox(4, words, other);
        foot.getStyleClass().add("rail-foot");
        return foot;
    }

    private void addStep(Step step, int number) {
        Exercise current = model.current();
        boolean isOpen = current != null && current.step().equals(step.id());
        column.getChildren().add(stepButton(step, number, isOpen));
        if (!isOpen) {
            return;
        }
        boolean isMore = false;
        for (Exercise exercise : model.route().exercises(step)) {
            if (!exercise.isCore() && !isMore) {
                isMore = true;
                var more = new Label(messages.get("wizard.rail.more"));
                more.getStyleClass().add("rail-more");
                column.getChildren().add(more);
            }
            column.getChildren().add(exerciseButton(exercise, exercise.equals(current)));
        }
    }

    private Button stepButton(Step step, int number, boolean isOpen) {
        boolean isDone = model.isDone(step);
        var dot = new StackPane(
                isDone ? new FontIcon(Feather.CHECK) : dotLabel(messages.get("wizard.rail.number", number)));
        dot.getStyleClass().add("rail-dot");
        var title = new Label(messages.get(step.titleKey()));
        title.getStyleClass().add("rail-title");
        title.setWrapText(true);
        var second = new Label(
                isOpen
                        ? messages.get(
                                "wizard.rail.progress",
                                model.writtenIn(step),
                                step.exercises().size())
                        : messages.get(step.shortKey()));
        second.getStyleClass().addAll("small", "muted");
        second.setWrapText(true);
        var words = new VBox(title, second);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new WrappingButton(new HBox(12, dot, words), "rail-step");
        button.setId("step-" + step.id());
        button.pseudoClassStateChanged(WizardView.DONE, isDone);
        Styles.setSelected(button, isOpen);
        button.setAccessibleText(messages.get(
                "wizard.rail.step",
                title.getText(),
                second.getText(),
                messages.get(isDone ? "wizard.state.done" : "wizard.state.not-done")));
        button.setOnAction(_ -> moves.openStep(step));
        return button;
    }

    private static Label dotLabel(String number) {
        var label = new Label(number);
        label.getStyleClass().add("small");
        return label;
    }

    private Button exerciseButton(Exercise exercise, boolean isCurrent) {
        Progress progress = model.progress(exercise);
        var title = new Label(messages.get(exercise.titleKey()));
        title.setWrapText(true);
        title.getStyleClass().add("rail-name");
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var content = new HBox(6, mark(progress), title);
        content.setAlignment(Pos.TOP_LEFT);
        var button = new WrappingButton(content, "rail-exercise");
        button.setId("exercise-" + exercise.id());
        Styles.setSelected(button, isCurrent);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(messages.get(
                isCurrent ? "wizard.rail.exercise.here" : "wizard.rail.exercise",
                title.getText(),
                messages.get(progress.nameKey()),
                messages.get("wizard.minutes", exercise.minutes())));
        button.setOnAction(_ -> moves.open(exercise));
        return button;
    }

    private StackPane mark(Progress progress) {
        var mark = new StackPane();
        mark.getStyleClass().add("rail-mark");
        switch (progress) {
            case WRITTEN -> mark.getChildren().add(new FontIcon(Feather.CHECK));
            case LATER -> mark.getChildren().add(new FontIcon(Feather.CLOCK));
            case OPEN -> mark.getStyleClass().add("rail-mark-open");
        }
        mark.pseudoClassStateChanged(WizardView.DONE, progress == Progress.WRITTEN);
        return mark;
    }
}
