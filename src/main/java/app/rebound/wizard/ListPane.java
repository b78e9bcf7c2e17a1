package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.TextEditor;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of one to three columns; an empty row always waits at the end.
final class ListPane implements ExercisePane, ListRow.Commands {
    private static final int MOST_ROWS = 1_000;

    private final Exercise exercise;
    private final Messages messages;
    private final Typing callbacks;
    private final VBox rows = new VBox(8);
    private final VBox region;
    private final List<ListRow> list = new ArrayList<>();

    ListPane(Exercise exercise, Messages messages, Typing callbacks) {
        this.exercise = exercise;
        this.messages = messages;
        this.callbacks = callbacks;
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
    public void load(List<AnswerPart> parts) {
        dispose();
        list.clear();
        int count = parts.stream().mapToInt(part -> part.position() + 1).max().orElse(0);
        for (int row = 0; row < Math.min(count, MOST_ROWS); row++) {
            ListRow added = row();
            added.load(row, parts);
            list.add(added);
        }
        show();
    }

    private ListRow row() {
        var changed = new Typing(
                () -> {
                    show();
                    callbacks.onChange().run();
                },
                callbacks.onLargeChange(),
                callbacks.onUndo(),
                callbacks.onRedo());
        return new ListRow(exercise.parts(), messages, changed, this);
    }

    private void show() {
        if (list.isEmpty() || !list.getLast().isBlank()) {
            list.add(row());
        }
        if (!rows.getChildren().equals(list)) {
            rows.getChildren().setAll(list);
        }
        for (int row = 0; row < list.size(); row++) {
            boolean isLast = row == list.size() - 1;
            list.get(row).setPlace(row, row == 0, isLast, row == list.size() - 2);
        }
    }

    @Override
    public List<AnswerPart> parts() {
        var parts = new ArrayList<AnswerPart>();
        int position = 0;
        for (ListRow row : list) {
            if (!row.isBlank()) {
                parts.addAll(row.parts(position++));
            }
        }
        return parts;
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        var lines = new ArrayList<String>();
        int count = parts.stream().mapToInt(part -> part.position() + 1).max().orElse(0);
        for (int row = 0; row < count; row++) {
            int here = row;
            lines.add(String.join(
                    " · ",
                    parts.stream()
                            .filter(part -> part.position() == here)
                            .map(AnswerPart::text)
                            .toList()));
        }
        return String.join("\n", lines);
    }

    @Override
    public void focusFirst() {
        list.getFirst().focus(0);
    }

    @Override
    public void remove(ListRow row) {
        if (row.length() > TextEditor.LARGE_CHANGE) {
            callbacks.onLargeChange().run();
        }
        int at = list.indexOf(row);
        list.remove(row);
        row.dispose();
        show();
        list.get(Math.min(at, list.size() - 1)).focus(0);
        callbacks.onChange().run();
    }

    @Override
    public void move(ListRow row, int by, int column) {
        int from = list.indexOf(row);
        int to = from + by;
        // The empty row stays at the end.
        if (to < 0 || Math.max(from, to) > list.size() - 2) {
            return;
        }
        list.remove(row);
        list.add(to, row);
        show();
        if (column >= 0) {
            row.focus(column);
        }
        callbacks.onChange().run();
    }

    @Override
    public void next(ListRow row, int column) {
        if (column + 1 < exercise.parts().size()) {
            row.focus(column + 1);
            return;
        }
        int at = list.indexOf(row);
        if (at + 1 < list.size()) {
            list.get(at + 1).focus(0);
        }
    }

    @Override
    public void dispose() {
        list.forEach(ListRow::dispose);
    }
}
