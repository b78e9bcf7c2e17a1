package app.rebound.today;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A setback whose pause ends today, with the three ways on.
final class ReturnPane extends VBox {
    /// What the buttons do.
    record Actions(Consumer<Setback> onOpen, Consumer<Setback> onWeek, Consumer<Setback> onPutAway) {}

    /// @param number its place from 1; ends the ids
    /// @param isMain whether its first button is the main one of the screen
    ReturnPane(Messages messages, Setback setback, int number, boolean isMain, Actions actions) {
        super(4);
        var open = button(
                "today-back-open-" + number,
                messages.get("today.back.open"),
                () -> actions.onOpen().accept(setback));
        if (isMain) {
            open.getStyleClass().add("primary");
        }
        var buttons = new FlowPane(
                12,
                8,
                open,
                button(
                        "today-back-week-" + number,
                        messages.get("today.back.week"),
                        () -> actions.onWeek().accept(setback)),
                button(
                        "today-back-away-" + number,
                        messages.get("today.back.away"),
                        () -> actions.onPutAway().accept(setback)));
        setMargin(buttons, new Insets(12, 0, 0, 0));
        getChildren()
                .addAll(
                        words(messages.get("today.back"), "eyebrow"),
                        words(setback.title(), "heading"),
                        words(messages.get("today.back.words"), "muted"),
                        buttons);
        getStyleClass().add("card");
        setId("today-back-" + number);
    }

    private static Label words(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String words, Runnable action) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
