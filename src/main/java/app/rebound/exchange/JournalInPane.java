package app.rebound.exchange;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card by which another journal comes in: what can be, how far it is, what it would bring.
final class JournalInPane extends VBox {
    private static final int SHOWN = 20;

    private final Messages messages;
    private final JournalInModel model;
    private final JournalInMoves moves;

    JournalInPane(Messages messages, JournalInModel model, JournalInMoves moves) {
        super(16);
        this.messages = messages;
        this.model = model;
        this.moves = moves;
        getStyleClass().add("card");
        setId("inflow");
        model.arrivingProperty().subscribe(this::show);
        Pieces.onEscape(this, this::turnBack);
    }

    private void show(@Nullable Arriving arriving) {
        switch (arriving) {
            case null -> start();
            case Arriving.Reading reading -> reading(reading);
            case Arriving.Previewed previewed -> preview(previewed);
        }
    }

    private void turnBack() {
        if (model.arrivingProperty().get() instanceof Arriving.Previewed) {
            moves.onCancel().run();
        } else if (model.arrivingProperty().get() instanceof Arriving.Reading reading && !reading.isBringing()) {
            moves.onStop().run();
        }
    }

    private void start() {
        var said = Pieces.words("");
        said.setId("inflow-said");
        said.textProperty().bind(model.saidProperty());
        shownWhile(said, model.saidProperty().isNotEmpty());
        Button save = Pieces.button("inflow-save", messages.get("inflow.report"), moves.onSave());
        shownWhile(save, model.reportProperty().map(lines -> !lines.isEmpty()));
        Button file = Pieces.button("inflow-file", messages.get("inflow.choose.file"), moves.onFile());
        getChildren()
                .setAll(
                        Pieces.words(messages.get("inflow.title"), "card-title"),
                        Pieces.words(messages.get("inflow.words"), "muted"),
                        said,
                        save,
                        new HBox(
                                12,
                                file,
                                Pieces.button(
                                        "inflow-folder", messages.get("inflow.choose.folder"), moves.onFolder())));
        focusFirst(file);
    }

    /// Has the keyboard begin where it was.
    private void focusFirst(Button button) {
        if (getScene() != null) {
            button.requestFocus();
        }
    }

    private static void shownWhile(Node node, javafx.beans.value.ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private void reading(Arriving.Reading reading) {
        var read = Pieces.words("", "muted");
        read.setId("inflow-read");
        read.textProperty().bind(model.readProperty().map(count -> messages.get("inflow.read", count.intValue())));
        Button stop = Pieces.button("inflow-stop", messages.get("inflow.stop"), moves.onStop());
        getChildren()
                .setAll(
                        Pieces.words(
                                messages.get(
                                        reading.isBringing() ? "inflow.bringing" : "inflow.reading", reading.name()),
                                "card-title"),
                        read,
                        new HBox(stop));
        if (reading.isBringing()) {
            getChildren().add(2, Pieces.words(messages.get("inflow.meanwhile"), "muted"));
        }
        focusFirst(stop);
    }

    private void preview(Arriving.Previewed previewed) {
        var lines = new VBox(4);
        lines.setId("inflow-lines");
        previewed.lines().forEach(line -> lines.getChildren().add(Pieces.words(line)));
        getChildren().setAll(Pieces.words(previewed.title(), "card-title"), lines);
        if (!previewed.refusals().isEmpty()) {
            getChildren().add(refusals(previewed.refusals()));
        }
        Button cancel = Pieces.button("inflow-cancel", messages.get("exchange.cancel"), moves.onCancel());
        if (previewed.isNothing()) {
            getChildren().addAll(Pieces.words(messages.get("inflow.nothing")), new HBox(cancel));
            focusFirst(cancel);
            return;
        }
        Button bring = Pieces.button("inflow-bring", messages.get("inflow.bring"), moves.onBring(), "primary");
        getChildren().addAll(Pieces.words(messages.get("inflow.undo"), "muted"), new HBox(12, bring, cancel));
        focusFirst(bring);
    }

    private VBox refusals(List<String> all) {
        var lines = new VBox(4, Pieces.words(messages.get("inflow.refusals"), "field-label"));
        lines.setId("inflow-refusals");
        all.stream().limit(SHOWN).forEach(line -> lines.getChildren().add(Pieces.words(line, "small")));
        if (all.size() > SHOWN) {
            Label more = Pieces.words(messages.get("inflow.refusals.more", all.size() - SHOWN), "small", "muted");
            lines.getChildren().add(more);
        }
        return lines;
    }
}
