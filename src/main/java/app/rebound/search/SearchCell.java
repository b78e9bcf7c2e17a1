package app.rebound.search;

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

    /// @param waiting what stands there until it has been read
    /// @param similar said of a hit of which only words that look alike were found
    SearchCell(String waiting, String similar, IntConsumer onSeen) {
        this.waiting = waiting;
        this.similar = similar;
        this.onSeen = onSeen;
        setPrefWidth(0);
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
        Excerpt title = found == null ? Excerpt.of(waiting) : found.title();
        Excerpt context = found == null ? Excerpt.NONE : found.context();
        String about = found == null ? "" : found.kind() + " · " + found.when();
        var words = ExcerptFlow.title(title);
        HBox.setHgrow(words, Priority.ALWAYS);
        var kind = new Label(row.hit().isSimilar() && found != null ? about + " · " + similar : about);
        kind.getStyleClass().addAll("muted", "small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(12, words, kind);
        head.setAlignment(Pos.CENTER_LEFT);
        var lines = new VBox(head);
        if (found == null || !context.pieces().isEmpty()) {
            lines.getChildren().add(ExcerptFlow.context(context));
        }
        setGraphic(lines);
        setAccessibleText(title.text() + ", " + kind.getText() + ", " + context.text());
    }
}
