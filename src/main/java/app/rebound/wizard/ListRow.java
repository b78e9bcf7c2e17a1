package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Shortcut;
import app.rebound.ui.TextEditor;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One row of a list: a field a column, and buttons to move or remove the row.
final class ListRow extends HBox implements RowsPane.Row {
    /// What a row asks of its list.
    interface Commands {
        void remove(ListRow row);

        /// Moves a row up (-1) or down (1); `column` keeps the focus, -1 for none.
        void move(ListRow row, int by, int column);

        /// Enter was pressed in a field.
        void next(ListRow row, int column);
    }

    private final Messages messages;
    private final List<Part> columns;
    private final Commands commands;
    private final List<GrowingField> fields = new ArrayList<>();
    private final Button up;
    private final Button down;
    private final Button remove;

    ListRow(List<Part> columns, Messages messages, Typing callbacks, Commands commands) {
        super(8);
        this.messages = messages;
        this.columns = columns;
        this.commands = commands;
        getStyleClass().add("list-row");
        for (int column = 0; column < columns.size(); column++) {
            var field = new GrowingField(messages, 1, callbacks);
            field.setPrefWidth(160);
            field.editor().setCompact(true);
            if (columns.get(column).hasPrompt()) {
                field.setPrompt(messages.get(columns.get(column).promptKey()));
            }
            HBox.setHgrow(field, Priority.ALWAYS);
            int here = column;
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, here));
            fields.add(field);
        }
        up = button(Feather.ARROW_UP, "wizard.list.up", () -> commands.move(this, -1, -1));
        down = button(Feather.ARROW_DOWN, "wizard.list.down", () -> commands.move(this, 1, -1));
        remove = button(Feather.X, "wizard.list.remove", () -> commands.remove(this));
        var buttons = new HBox(up, down, remove);
        buttons.setAlignment(Pos.TOP_LEFT);
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(fields);
        getChildren().add(buttons);
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("quiet", "row-button");
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void onKey(KeyEvent event, int column) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown() && !event.isShortcutDown()) {
            event.consume();
            commands.next(this, column);
        } else if (Shortcut.ROW_UP.matches(event) || Shortcut.ROW_DOWN.matches(event)) {
            event.consume();
            commands.move(this, Shortcut.ROW_UP.matches(event) ? -1 : 1, column);
        }
    }

    /// Names the row's nodes by its place, counted from 0; the last row is the empty one.
    void setPlace(int row, boolean isFirst, boolean isLast, boolean isLastWritten) {
        for (int column = 0; column < columns.size(); column++) {
            TextEditor editor = fields.get(column).editor();
            editor.setControlId("answer-" + columns.get(column).key() + "-" + row);
            editor.setLabel(messages.get(
                    "wizard.list.cell", messages.get(columns.get(column).labelKey()), row + 1));
        }
        up.setId("row-up-" + row);
        down.setId("row-down-" + row);
        remove.setId("row-remove-" + row);
        up.setDisable(isFirst || isLast);
        down.setDisable(isLast || isLastWritten);
        remove.setDisable(isLast);
        up.getParent().setOpacity(isLast ? 0 : 1);
    }

    @Override
    public void load(int row, List<AnswerPart> parts) {
        for (int column = 0; column < columns.size(); column++) {
            String key = columns.get(column).key();
            fields.get(column)
                    .load(parts.stream()
                            .filter(part -> part.key().equals(key) && part.position() == row)
                            .map(AnswerPart::text)
                            .findFirst()
                            .orElse(""));
        }
    }

    /// What stands in the row, as the row `position`.
    @Override
    public List<AnswerPart> parts(int position) {
        var parts = new ArrayList<AnswerPart>();
        for (int column = 0; column < columns.size(); column++) {
            if (!fields.get(column).isBlank()) {
                parts.add(AnswerPart.text(
                        columns.get(column).key(), position, fields.get(column).text()));
            }
        }
        return parts;
    }

    @Override
    public boolean isBlank() {
        return fields.stream().allMatch(GrowingField::isBlank);
    }

    @Override
    public int length() {
        return fields.stream().mapToInt(field -> field.text().length()).sum();
    }

    void focus(int column) {
        fields.get(column).requestFocus();
    }

    @Override
    public void dispose() {
        fields.forEach(field -> field.editor().dispose());
    }
}
