package app.rebound.protect;

import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A screen with one quiet line above it: a question, now, later.
final class OfferView {
    private final Messages messages;
    private final Runnable onNow;
    private final Runnable onLater;
    private final BorderPane frame = new BorderPane();

    OfferView(Messages messages, OfferModel model, Region screen, Runnable onNow, Runnable onLater) {
        this.messages = messages;
        this.onNow = onNow;
        this.onLater = onLater;
        frame.getStylesheets().add(Styles.address(OfferView.class, "protect.css"));
        frame.setCenter(screen);
        model.offerProperty().subscribe(offer -> frame.setTop(offer == null ? null : line(offer)));
    }

    Region region() {
        return frame;
    }

    private Region line(Offer offer) {
        var pieces = new ProtectPieces(messages);
        String key = "protect.offer." + offer.id();
        Label words = pieces.words(messages.get(key + ".words"));
        words.setId("offer-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = pieces.row(
                words,
                pieces.button(key + ".now", "offer-now", onNow),
                pieces.button("protect.offer.later", "offer-later", onLater, "quiet"));
        line.setId("offer");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("offer");
        return line;
    }
}
