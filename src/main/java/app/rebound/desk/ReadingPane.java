package app.rebound.desk;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How far the reading is, with a way to stop it, and what gave nothing.
final class ReadingPane extends VBox {
    private final ReadingModel reading;
    private final Messages messages;
    private final VBox troubles = new VBox(8);

    ReadingPane(DeskModel model, Messages messages, DeskActions actions) {
        super(8);
        this.reading = model.reading();
        this.messages = messages;
        Label words = Pieces.words("", "muted");
        words.setId("desk-reading");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var stop = Pieces.button("desk-stop", messages.get("desk.stop"), actions::onStop, "quiet");
        var busy = new HBox(12, words, stop);
        busy.setAlignment(Pos.CENTER_LEFT);
        Pieces.showWhile(busy, reading.nameProperty().isNotEmpty());
        reading.nameProperty().subscribe(_ -> say(words));
        reading.countProperty().subscribe(_ -> say(words));
        Node work = work(model.lots(), actions);
        getChildren().addAll(busy, work, troubles);
        Pieces.showWhile(this, busy.visibleProperty().or(work.visibleProperty()).or(troubles.visibleProperty()));
        reading.troubles().addListener((ListChangeListener<Trouble>) _ -> showTroubles());
        showTroubles();
    }

    /// How far work on very many things is.
    private Node work(LotsModel lots, DeskActions actions) {
        Label words = Pieces.words("", "muted");
        words.setId("desk-working");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "desk.lots",
                                lots.doneProperty().get(),
                                lots.allProperty().get()),
                        lots.doneProperty(),
                        lots.allProperty()));
        var stop = Pieces.button("desk-work-stop", messages.get("desk.stop"), actions::onStopWork, "quiet");
        var busy = new HBox(12, words, stop);
        busy.setAlignment(Pos.CENTER_LEFT);
        Pieces.showWhile(busy, lots.allProperty().greaterThan(0));
        return busy;
    }

    private void say(Label words) {
        words.setText(messages.get(
                "desk.reading",
                reading.nameProperty().get(),
                reading.countProperty().get()));
    }

    private void showTroubles() {
        troubles.setVisible(!reading.troubles().isEmpty());
        troubles.getChildren().clear();
        int number = 0;
        for (Trouble trouble : reading.troubles()) {
            number++;
            var words = new VBox(
                    4,
                    Pieces.words(messages.get("desk.trouble", trouble.name()), "strong"),
                    Pieces.words(messages.get(trouble.key()), "small"),
                    Pieces.words(messages.get("desk.trouble.safe"), "small", "muted"));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var gone = Pieces.button(
                    "desk-trouble-gone-" + number,
                    messages.get("desk.trouble.gone"),
                    () -> reading.troubles().remove(trouble),
                    "quiet");
            var line = new HBox(12, words, gone);
            line.setId("desk-trouble-" + number);
            line.getStyleClass().add("desk-trouble");
            troubles.getChildren().add(line);
        }
    }
}
