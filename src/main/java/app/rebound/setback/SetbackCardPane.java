package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Place;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        var saying = new SetbackWords(messages);
        var about = new Label(saying.about(setback));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        var words = new VBox(4, title, about);
        if (setback.state() != Setback.State.OPEN) {
            var standing = Pieces.words(saying.standing(setback), "small", standingStyle(setback));
            standing.setId("setback-standing-" + number);
            words.getChildren().add(standing);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(12, words, menu(setback, actions));
    }

    private static String standingStyle(Setback setback) {
        return setback.state() == Setback.State.CLOSED ? "sealed-words" : "muted";
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(messages.get(key));
        item.setId(id + "-" + number);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuButton menu(Setback setback, SetbacksView.Actions actions) {
        var menu = new MenuButton(
                "",
                new FontIcon(Feather.MORE_HORIZONTAL),
                item("setback-edit", "setback.edit", () -> actions.onEdit().accept(setback)),
                item("setback-delete", "app.delete", () -> actions.onDelete().accept(setback)),
                item("setback-erase", "setback.erase", () -> actions.onErase().accept(setback)));
        if (setback.state() == Setback.State.OPEN) {
            menu.getItems()
                    .addAll(
                            item(
                                    "setback-pause",
                                    "setback.pause",
                                    () -> actions.onGo().accept(new Place.Pause(setback.id()))),
                            item(
                                    "setback-close",
                                    "setback.close",
                                    () -> actions.onGo().accept(new Place.Closing(setback.id()))));
        } else {
            menu.getItems()
                    .add(item(
                            "setback-open",
                            "setback.open",
                            () -> actions.onOpen().accept(setback)));
        }
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
        var pane = new StepPane(messages, step);
        pane.setId("setback-" + number + "-step-" + step.step().id());
        return pane;
    }

    private Node buttons(Setback setback, boolean isFirst, SetbacksView.Actions actions) {
        boolean isOpen = setback.state() == Setback.State.OPEN;
        var carryOn = button("setback-carry-on", isOpen ? "setback.carry-on" : "setback.look", setback);
        if (isFirst) {
            carryOn.getStyleClass().add("primary");
        }
        carryOn.setOnAction(_ ->
                actions.onGo().accept(isOpen ? new Place.Steps(setback.id(), null) : new Place.Setback(setback.id())));
        var page = button("setback-page", "setback.look", setback);
        page.setOnAction(_ -> actions.onGo().accept(new Place.Setback(setback.id())));
        Pieces.show(page, isOpen);
        var timeline = button("setback-timeline", "setback.timeline", setback);
        timeline.setOnAction(_ -> actions.onGo().accept(new Place.Timeline(setback.id())));
        var reasons = button("setback-reasons", "setback.reasons", setback);
        reasons.setOnAction(_ -> actions.onGo().accept(new Place.Reasons(setback.id())));
        var printout = button("setback-printout", "setback.printout", setback);
        printout.setOnAction(_ -> actions.onGo().accept(new Place.Printouts(setback.id())));
        var buttons = new FlowPane(12, 8, carryOn, page, timeline, reasons, printout);
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
