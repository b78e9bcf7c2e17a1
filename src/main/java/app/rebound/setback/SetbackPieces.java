package app.rebound.setback;

import app.rebound.ui.Pieces;
import app.rebound.ui.Scroller;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The nodes that the pages of a setback are made of.
final class SetbackPieces {
    private SetbackPieces() {}

    /// What a person said, under a few words that say what it is, on gold.
    static VBox said(String id, String eyebrow, String said) {
        var text = Pieces.words(said, "reading");
        text.setId(id);
        var box = new VBox(4, Pieces.words(eyebrow, "eyebrow"), text);
        box.getStyleClass().add("takeaway");
        return box;
    }

    static ScrollPane scrolled(Region body) {
        var scroll = new Scroller(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Adds `said` to a column where there is something to say.
    static void addUnlessBlank(String said, Consumer<String> add) {
        if (!said.isBlank()) {
            add.accept(said.strip());
        }
    }
}
