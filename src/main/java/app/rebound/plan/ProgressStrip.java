package app.rebound.plan;

import app.rebound.ui.Styles;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How much of a goal is done, drawn as pieces side by side.
final class ProgressStrip extends HBox {
    private static final int MOST_PIECES = 24;

    /// @param pieces true for what is done
    /// @param words says the same, for a screen reader
    ProgressStrip(List<Boolean> pieces, String words) {
        super(2);
        getStyleClass().add("progress-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        setMaxWidth(USE_PREF_SIZE);
        int drawn = Math.min(MOST_PIECES, pieces.size());
        long done = pieces.stream().filter(piece -> piece).count();
        long gold = pieces.isEmpty() ? 0 : Math.floorDiv(done * drawn, pieces.size());
        for (int i = 0; i < drawn; i++) {
            var piece = new Region();
            piece.getStyleClass().add("progress-piece");
            Styles.setSelected(piece, i < gold);
            getChildren().add(piece);
        }
    }
}
