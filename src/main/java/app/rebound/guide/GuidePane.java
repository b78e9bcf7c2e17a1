package app.rebound.guide;

import app.rebound.text.Messages;
import app.rebound.ui.FoldingPane;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import java.util.List;
import javafx.scene.layout.StackPane;

/// Contents on the left, the open chapter beside them.
final class GuidePane extends StackPane {
    private final ChapterPane chapter;

    /// @param onLeave goes back to where the person was
    GuidePane(Messages messages, GuideModel model, List<KeyLine> keys, Runnable onLeave) {
        setId("guide");
        getStyleClass().add("guide");
        getStylesheets().add(Styles.address(GuidePane.class, "guide.css"));
        chapter = new ChapterPane(messages, model, keys);
        var both = new FoldingPane();
        both.setLeft(new ContentsPane(messages, model, this::focusChapter));
        both.setCenter(chapter);
        getChildren().add(both);
        Pieces.onEscape(this, onLeave);
    }

    /// Puts the focus where the arrow keys scroll the text.
    void focusChapter() {
        chapter.requestFocus();
    }
}
