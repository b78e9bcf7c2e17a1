package app.rebound.exchange;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a chosen file would change, before anything is changed.
final class PreviewPane extends VBox {
    private final Button join;
    private final Button cancel;

    PreviewPane(Messages messages, Incoming.Previewed previewed, ExchangeMoves moves) {
        super(16);
        getStyleClass().add("card");
        setId("exchange-preview");
        join = Pieces.button("exchange-join", messages.get("exchange.join"), moves.onJoin(), "primary");
        cancel = Pieces.button("exchange-cancel", messages.get("exchange.cancel"), moves.onCancel());
        Pieces.onEscape(this, moves.onCancel());
        getChildren().add(Pieces.words(messages.get("exchange.preview", previewed.name()), "card-title"));
        var lines = new VBox(4);
        lines.setId("exchange-lines");
        previewed.lines().forEach(line -> lines.getChildren().add(Pieces.words(line)));
        if (previewed.isNothing()) {
            lines.getChildren().setAll(Pieces.words(messages.get("exchange.preview.nothing")));
            getChildren().addAll(lines, new HBox(cancel));
            return;
        }
        getChildren().add(lines);
        for (Incoming.Group group : previewed.titles()) {
            var titles = new VBox(4, Pieces.words(group.heading(), "field-label"));
            group.titles().forEach(title -> titles.getChildren().add(Pieces.words(title, "serif")));
            getChildren().add(titles);
        }
        getChildren()
                .addAll(
                        Pieces.words(messages.get("exchange.preview.rule"), "muted"),
                        Pieces.words(messages.get("exchange.preview.undo"), "exchange-warning"),
                        new HBox(12, join, cancel));
    }

    void focusFirst() {
        (join.getParent() == null ? cancel : join).requestFocus();
    }
}
