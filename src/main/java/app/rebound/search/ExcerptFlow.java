package app.rebound.search;

import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// An excerpt in the lines that its style gives it, with what was looked for told apart by weight and colour.
final class ExcerptFlow extends TextFlow {
    /// So many UTF-16 units fit on a line of the narrowest list.
    private static final int LINE = 64;

    /// The one line of a title.
    static ExcerptFlow title(Excerpt excerpt) {
        return new ExcerptFlow(excerpt, "found-title");
    }

    /// A context of one line or two.
    static ExcerptFlow context(Excerpt excerpt) {
        var flow = new ExcerptFlow(excerpt, "found-context");
        if (excerpt.text().length() <= LINE) {
            flow.getStyleClass().add("found-short");
        }
        return flow;
    }

    private ExcerptFlow(Excerpt excerpt, String style) {
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
