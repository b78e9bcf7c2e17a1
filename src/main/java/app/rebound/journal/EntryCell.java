package app.rebound.journal;

import app.rebound.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One entry in the list: its day, its title or first words, and its tags.
final class EntryCell extends ListCell<EntryRow> {
    private final EntryWords words;
    private final Label when = new Label();
    private final Label what = new Label();
    private final Label tags = new Label();
    private final VBox lines = new VBox(2, when, what, tags);

    EntryCell(Messages messages) {
        words = new EntryWords(messages);
        when.getStyleClass().addAll("small", "muted");
        what.getStyleClass().add("entry-cell-title");
        tags.getStyleClass().addAll("small", "muted");
        tags.managedProperty().bind(tags.textProperty().isNotEmpty());
        lines.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EntryRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(words.when(row));
        what.setText(words.title(row));
        tags.setText(words.tags(row.tags()));
        setGraphic(lines);
        setAccessibleText(when.getText() + ", " + what.getText() + (row.tags().isEmpty() ? "" : ", " + tags.getText()));
    }
}
