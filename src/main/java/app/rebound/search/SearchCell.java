package app.rebound.search;

import app.rebound.ui.Pieces;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One hit: what it is called, what it is and when, and the words around what was looked for.
final class SearchCell extends ListCell<SearchModel.Row> {
    private final String waiting;
    private final String similar;
    private final IntConsumer onSeen;
    private final ExcerptFlow title = ExcerptFlow.title(Excerpt.NONE);
    private final ExcerptFlow context = ExcerptFlow.context(Excerpt.NONE);
    private final Label kind = new Label();
    private final VBox lines = new VBox();

    /// @param waiting what stands there until it has been read
    /// @param similar said of a hit of which only words that look alike were found
    SearchCell(String waiting, String similar, IntConsumer onSeen) {
        this.waiting = waiting;
        this.similar = similar;
        this.onSeen = onSeen;
        setPrefWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        kind.getStyleClass().addAll("muted", "small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(12, title, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().setAll(head, context);
    }

    @Override
    protected void updateItem(SearchModel.@Nullable Row row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        if (isEmpty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Found found = row.found();
        if (found == null) {
            onSeen.accept(getIndex());
        }
        title.show(found == null ? Excerpt.of(waiting) : found.title());
        context.show(found == null ? Excerpt.NONE : found.context());
        boolean hasContext = found == null || !found.context().pieces().isEmpty();
        Pieces.show(context, hasContext);
        String about = found == null ? "" : found.kind() + " · " + found.when();
        kind.setText(row.hit().isSimilar() && found != null ? about + " · " + similar : about);
        setGraphic(lines);
        setAccessibleText(title.getAccessibleText() + ", " + kind.getText() + ", " + context.getAccessibleText());
    }
}
