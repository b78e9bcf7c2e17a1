package app.rebound.setback;

import app.rebound.text.Messages;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Page;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import app.rebound.ui.Typing;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page on which a setback is closed: what is taken along, and what is left here.
final class ClosingView {
    /// What the buttons do.
    record Actions(Runnable onPalette, Runnable onClose, Runnable onNotYet) {}

    private final Messages messages;
    private final Page page;
    private final GrowingField taken;
    private final GrowingField left;

    ClosingView(Messages messages, SetbackWords words, Setback setback, Typing typing, Actions actions) {
        this.messages = messages;
        page = new Page(messages, actions.onPalette());
        page.setId("closing");
        page.getStylesheets().add(Styles.address(ClosingView.class, "setback.css"));
        page.setTitle(setback.title());
        page.setSubtitle(words.about(setback));
        taken = new GrowingField(messages, 4, typing);
        left = new GrowingField(messages, 4, typing);
        var buttons = new HBox(
                12,
                Pieces.button("closing-close", messages.get("setback.closing.now"), actions.onClose(), "primary"),
                Pieces.button("closing-not-yet", messages.get("setback.closing.not-yet"), actions.onNotYet(), "quiet"));
        var card = new VBox(
                20,
                new VBox(
                        4,
                        Pieces.words(messages.get("setback.closing.title"), "heading"),
                        Pieces.words(messages.get("setback.closing.words"), "muted")),
                field("closing-taken", "setback.closing.taken", taken),
                field("closing-left", "setback.closing.left", left),
                buttons,
                Pieces.words(messages.get("setback.closing.later"), "muted", "small"));
        card.getStyleClass().add("card");
        card.setMaxWidth(720);
        var body = new VBox(card);
        body.getStyleClass().add("setbacks");
        page.setBody(SetbackPieces.scrolled(body));
    }

    private Node field(String id, String key, GrowingField field) {
        var label = Pieces.words(messages.get(key), "strong");
        label.setLabelFor(field.editor());
        field.editor().setCompact(true);
        field.editor().setLabel(label.getText());
        field.editor().setControlId(id);
        field.setPrompt(messages.get(key + ".prompt"));
        return new VBox(4, label, field);
    }

    Region region() {
        return page;
    }

    void load(Parting parting) {
        taken.load(parting.taken());
        left.load(parting.leftHere());
    }

    Parting parting() {
        return new Parting(taken.text().strip(), left.text().strip());
    }
}
