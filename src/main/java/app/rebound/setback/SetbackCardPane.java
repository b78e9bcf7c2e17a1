package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.DateWords;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One setback: what it is, what was taken from it, how far each step is, and the ways into it.
final class SetbackCardPane extends VBox {
    private final Messages messages;
    private final int number;

    /// @param number its place in the list from 1; part of the ids
    /// @param isFirst whether its first button is the main one of the screen
    SetbackCardPane(
            Messages messages, SetbackOverview shown, int number, boolean isFirst, SetbacksView.Actions actions) {
        this.messages = messages;
        this.number = number;
        Setback setback = shown.setback();
        getStyleClass().addAll("card", "setback-card");
        setId("setback-" + number);
        getChildren().add(head(setback, actions));
        if (!shown.progress().takeaway().isEmpty()) {
            getChildren().add(takeaway(shown.progress().takeaway()));
        }
        getChildren().addAll(steps(shown.progress()), buttons(setback, isFirst, actions));
    }

    private Node head(Setback setback, SetbacksView.Actions actions) {
        var title = new Label(setback.title());
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setId("setback-title-" + number);
        var about = new Label(about(setback));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        var words = new VBox(4, title, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, words, menu(setback, actions));
    }

    private String about(Setback setback) {
        String kind = messages.get(setback.kind().nameKey());
        DateStatement happened = setback.happened();
        return happened == null ? kind : kind + " · " + new DateWords(messages).of(happened.date());
    }

    private MenuButton menu(Setback setback, SetbacksView.Actions actions) {
        var edit = new MenuItem(messages.get("setback.edit"));
        edit.setId("setback-edit-" + number);
        edit.setOnAction(_ -> actions.onEdit().accept(setback));
        var delete = new MenuItem(messages.get("app.delete"));
        delete.setId("setback-delete-" + number);
        delete.setOnAction(_ -> actions.onDelete().accept(setback));
        var erase = new MenuItem(messages.get("setback.erase"));
        erase.setId("setback-erase-" + number);
        erase.setOnAction(_ -> actions.onErase().accept(setback));
        var menu = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL), edit, delete, erase);
        menu.setId("setback-more-" + number);
        menu.getStyleClass().addAll("more", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(messages.get("setback.more", setback.title()));
        return menu;
    }

    private Node takeaway(String words) {
        var eyebrow = new Label(messages.get("setback.takeaway"));
        eyebrow.getStyleClass().add("eyebrow");
        var text = new Label(words);
        text.getStyleClass().add("reading");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setId("setback-takeaway-" + number);
        var box = new VBox(4, eyebrow, text);
        box.getStyleClass().add("takeaway");
        return box;
    }

    private Node steps(SetbackProgress progress) {
        var steps = new FlowPane(20, 12);
        steps.getStyleClass().add("setback-steps");
        steps.prefWrapLengthProperty().bind(widthProperty().subtract(60));
        progress.steps().forEach(step -> steps.getChildren().add(step(step)));
        return steps;
    }

    private Node step(SetbackProgress.OfStep step) {
        String title = messages.get(step.step().titleKey());
        var dot = new StackPane();
        dot.getStyleClass().addAll("step-dot", step.state().id());
        dot.setMinSize(20, 20);
        dot.setMaxSize(20, 20);
        if (step.state() == SetbackProgress.State.DONE) {
            dot.getChildren().add(new FontIcon(Feather.CHECK));
        } else if (step.state() == SetbackProgress.State.BEGUN) {
            var middle = new Region();
            middle.getStyleClass().add("step-dot-middle");
            middle.setMaxSize(8, 8);
            dot.getChildren().add(middle);
        }
        var name = new Label(title);
        name.getStyleClass().add("step-name");
        var state = new Label(messages.get("setback.step.state." + step.state().id(), step.written(), step.total()));
        state.getStyleClass().addAll("muted", "small");
        var box = new HBox(8, dot, new VBox(name, state));
        box.setAlignment(Pos.TOP_LEFT);
        box.setId("setback-" + number + "-step-" + step.step().id());
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(messages.get("setback.step.written", title, step.written(), step.total()));
        return box;
    }

    private Node buttons(Setback setback, boolean isFirst, SetbacksView.Actions actions) {
        var carryOn = button("setback-carry-on", "setback.carry-on", setback);
        if (isFirst) {
            carryOn.getStyleClass().add("primary");
        }
        carryOn.setOnAction(_ -> actions.onCarryOn().accept(setback.id()));
        var timeline = button("setback-timeline", "setback.timeline", setback);
        timeline.setOnAction(_ -> actions.onTimeline().accept(setback.id()));
        var reasons = button("setback-reasons", "setback.reasons", setback);
        reasons.setOnAction(_ -> actions.onReasons().accept(setback.id()));
        var printout = button("setback-printout", "setback.printout", setback);
        printout.setOnAction(_ -> actions.onPrintout().accept(setback.id()));
        var buttons = new HBox(12, carryOn, timeline, reasons, printout);
        VBox.setMargin(buttons, new Insets(4, 0, 0, 0));
        return buttons;
    }

    private Button button(String id, String key, Setback setback) {
        var button = new Button(messages.get(key));
        button.setId(id + "-" + number);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get(key) + ", " + setback.title());
        return button;
    }
}
