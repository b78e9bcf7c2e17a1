package app.rebound.today;

import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A setback whose pause ends today, with the three ways on.
final class ReturnPane extends VBox {
    /// What the buttons do.
    record Actions(Consumer<Setback> onOpen, Consumer<Setback> onWeek, Consumer<Setback> onPutAway) {}

    /// @param number its place from 1; ends the ids
    /// @param isMain whether its first button is the main one of the screen
    ReturnPane(Messages messages, Setback setback, int number, boolean isMain, Actions actions) {
        super(4);
        var open = Pieces.button(
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
                Pieces.button(
                        "today-back-week-" + number,
                        messages.get("today.back.week"),
                        () -> actions.onWeek().accept(setback)),
                Pieces.button(
                        "today-back-away-" + number,
                        messages.get("today.back.away"),
                        () -> actions.onPutAway().accept(setback)));
        setMargin(buttons, new Insets(12, 0, 0, 0));
        getChildren()
                .addAll(
                        Pieces.words(messages.get("today.back"), "eyebrow"),
                        Pieces.words(setback.title(), "heading"),
                        Pieces.words(messages.get("today.back.words"), "muted"),
                        buttons);
        getStyleClass().add("card");
        setId("today-back-" + number);
    }
}
