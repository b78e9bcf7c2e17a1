package app.rebound.search;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// An excerpt in the lines that its style gives it, with what was looked for told apart by weight and colour.
final class ExcerptFlow extends TextFlow {
    /// @param style says how many lines there are
    ExcerptFlow(Excerpt excerpt, String style) {
        getStyleClass().add(style);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(excerpt.text());
        for (Excerpt.Piece piece : excerpt.pieces()) {
            var text = new Text(piece.text());
            text.getStyleClass().add(piece.isHit() ? "found-word" : "found-words");
            getChildren().add(text);
        }
        var shown = new Rectangle();
        shown.widthProperty().bind(widthProperty());
        shown.heightProperty().bind(heightProperty());
        setClip(shown);
    }
}
