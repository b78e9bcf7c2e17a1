package app.rebound.composer;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What there is to think of before a copy leaves the workbook; no room where nothing is asked.
final class LeavingPane extends VBox {
    private final Messages messages;
    private final Runnable onGoOn;
    private final Runnable onNotNow;
    private final VBox question = new VBox(8);

    LeavingPane(Messages messages, LeavingModel model, Region printer, Runnable onGoOn, Runnable onNotNow) {
        super(8);
        this.messages = messages;
        this.onGoOn = onGoOn;
        this.onNotNow = onNotNow;
        question.setId("leaving");
        question.getStyleClass().addAll("card", "leaving");
        question.managedProperty().bind(question.visibleProperty());
        getStyleClass().add("leaving-room");
        Pieces.onEscape(question, onNotNow);
        getChildren().addAll(question, printer);
        model.stateProperty().subscribe(this::show);
    }

    private void show(LeavingModel.State state) {
        question.setVisible(!(state instanceof LeavingModel.State.Quiet));
        question.getChildren().clear();
        switch (state) {
            case LeavingModel.State.Quiet _ -> {
                // Nothing to say.
            }
            case LeavingModel.State.IsItYours _ -> ask("yours");
            case LeavingModel.State.NotProtected _ -> ask("open");
            case LeavingModel.State.Making _ ->
                question.getChildren().add(Pieces.words(messages.get("printout.leaving.making"), "muted"));
        }
    }

    private void ask(String what) {
        Button later = Pieces.button("leaving-not-now", messages.get("printout.leaving.not-now"), onNotNow, "quiet");
        Button on = Pieces.button("leaving-go-on", messages.get("printout.leaving." + what + ".go-on"), onGoOn);
        question.getChildren()
                .addAll(
                        Pieces.words(messages.get("printout.leaving." + what + ".title"), "heading"),
                        Pieces.words(messages.get("printout.leaving." + what + ".words"), "reading"),
                        new FlowPane(8, 8, later, on));
        later.requestFocus();
    }
}
