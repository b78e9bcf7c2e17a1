package app.rebound.search;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// An excerpt in the lines that its style gives it, with what was looked for told apart by weight and colour.
final class ExcerptFlow extends TextFlow {
    /// So many UTF-16 units fit on a line of the narrowest list.
    private static final int LINE = 64;

    private static final String SHORT = "found-short";

    private final boolean isTitle;
    private Excerpt shown = Excerpt.NONE;

    /// The one line of a title.
    static ExcerptFlow title(Excerpt excerpt) {
        return new ExcerptFlow(excerpt, true);
    }

    /// A context of one line or two.
    static ExcerptFlow context(Excerpt excerpt) {
        return new ExcerptFlow(excerpt, false);
    }

    private ExcerptFlow(Excerpt excerpt, boolean isTitle) {
        this.isTitle = isTitle;
        getStyleClass().add(isTitle ? "found-title" : "found-context");
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        var seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        show(excerpt);
    }

    /// Shows another one. The pieces there are are used again: new ones would have to be styled at each key.
    void show(Excerpt excerpt) {
        if (excerpt.equals(shown)) {
            return;
        }
        shown = excerpt;
        shown = excerpt;
        setAccessibleText(excerpt.text());
        getStyleClass().remove(SHORT);
        if (!isTitle && excerpt.text().length() <= LINE) {
            getStyleClass().add(SHORT);
        }
        List<Excerpt.Piece> pieces = excerpt.pieces();
        if (getChildren().size() > pieces.size()) {
            getChildren().remove(pieces.size(), getChildren().size());
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (i == getChildren().size()) {
                getChildren().add(new Text());
            }
            Text text = (Text) getChildren().get(i);
            String style = pieces.get(i).isHit() ? "found-word" : "found-words";
            if (!text.getStyleClass().equals(List.of(style))) {
                text.getStyleClass().setAll(style);
            }
            text.setText(pieces.get(i).text());
        }
    }
}
