package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of one to three columns.
final class ListPane extends RowsPane<ListRow> implements ListRow.Commands {
    private final Exercise exercise;
    private final Messages messages;
    private final VBox region;

    ListPane(Exercise exercise, Messages messages, Typing callbacks) {
        this(exercise, messages, new VBox(8), callbacks);
    }

    private ListPane(Exercise exercise, Messages messages, VBox rows, Typing callbacks) {
        super(rows, callbacks);
        this.exercise = exercise;
        this.messages = messages;
        var keys = new Label(messages.get("wizard.list.keys"));
        keys.getStyleClass().addAll("small", "muted");
        keys.setWrapText(true);
        region = new VBox(8, head(), rows, keys);
        region.getStyleClass().add("list");
        load(List.of());
    }

    private HBox head() {
        var head = new HBox(8);
        head.getStyleClass().add("list-head");
        for (Part column : exercise.parts()) {
            var label = new Label(messages.get(column.labelKey()));
            label.getStyleClass().add("field-label");
            label.setMaxWidth(Double.MAX_VALUE);
            // The same for each: they share the room, and ask how high they are at a width that is one.
            label.setPrefWidth(160);
            HBox.setHgrow(label, Priority.ALWAYS);
            head.getChildren().add(label);
        }
        return head;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    ListRow row(Typing typing) {
        return new ListRow(exercise.parts(), messages, typing, this);
    }

    @Override
    void place() {
        List<ListRow> rows = rows();
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).setPlace(row, row == 0, row == rows.size() - 1, row == rows.size() - 2);
        }
    }

    @Override
    void focus(ListRow row) {
        row.focus(0);
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        return preview(parts, " · ", "\n");
    }

    @Override
    public void remove(ListRow row) {
        take(row);
    }

    @Override
    public void move(ListRow row, int by, int column) {
        if (shift(row, by) && column >= 0) {
            row.focus(column);
        }
    }

    @Override
    public void next(ListRow row, int column) {
        if (column + 1 < exercise.parts().size()) {
            row.focus(column + 1);
            return;
        }
        List<ListRow> rows = rows();
        int at = rows.indexOf(row);
        if (at + 1 < rows.size()) {
            rows.get(at + 1).focus(0);
        }
    }
}
