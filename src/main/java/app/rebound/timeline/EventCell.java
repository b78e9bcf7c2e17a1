package app.rebound.timeline;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One thing said of an event, in words that a screen reader can tell, and perhaps to be changed in place.
///
/// What is typed is kept however the cell is left, by Enter, Tab, a click or a scroll; only Escape drops it.
final class EventCell extends TableCell<Event, Event> {
    private final String column;
    private final Function<Event, String> words;
    private final Function<Event, @Nullable Node> shape;
    private final @Nullable CellEditing editing;
    private final Tooltip whole = new Tooltip();
    private CellEditing.@Nullable Open open;
    private boolean isDropped;

    /// @param column its name
    /// @param shape stands before the words; null for none
    /// @param editing how it is changed; null when it is not
    EventCell(
            String column,
            Function<Event, String> words,
            Function<Event, @Nullable Node> shape,
            @Nullable CellEditing editing) {
        this.column = column;
        this.words = words;
        this.shape = shape;
        this.editing = editing;
    }

    @Override
    protected void updateItem(@Nullable Event event, boolean empty) {
        super.updateItem(event, empty);
        if (open == null) {
            show(empty ? null : event);
        }
    }

    private void show(@Nullable Event event) {
        String said = event == null ? null : words.apply(event);
        setText(said);
        setGraphic(event == null ? null : shape.apply(event));
        setAccessibleText(said == null ? null : column + ": " + said);
        // A column may be narrower than what it holds.
        whole.setText(said);
        setTooltip(said == null || said.isBlank() ? null : whole);
    }

    @Override
    public void startEdit() {
        Event event = getItem();
        if (editing == null || event == null || isEmpty()) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        isDropped = false;
        open = editing.open(event, () -> finish(0));
        Node editor = open.node();
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setText(null);
        setGraphic(editor);
        editor.requestFocus();
        editor.focusedProperty().subscribe(isFocused -> {
            if (!isFocused
                    && open != null
                    && open.node().equals(editor)
                    && editor.getScene() != null
                    && !open.isBusy()) {
                finish(0);
            }
        });
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            isDropped = true;
            cancelEdit();
            getTableView().requestFocus();
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
            finish(key.isShiftDown() ? -1 : 1);
        } else if (key.getCode() == KeyCode.ENTER && open != null && !open.isBusy()) {
            key.consume();
            finish(0);
            getTableView().requestFocus();
        }
    }

    /// @param step to the cell that is changed next: 1 the one after, -1 the one before, 0 none
    private void finish(int step) {
        Event event = getItem();
        TableColumn<Event, Event> here = getTableColumn();
        cancelEdit();
        if (step != 0 && event != null && getTableView() instanceof EventTable table) {
            table.editBeside(event.id(), here, step);
        }
    }

    @Override
    public void cancelEdit() {
        CellEditing.Open ended = open;
        open = null;
        super.cancelEdit();
        show(isEmpty() ? null : getItem());
        if (ended != null) {
            if (!isDropped) {
                ended.store();
            }
            if (getTableView() instanceof EventTable table) {
                table.showWaiting();
            }
        }
    }
}
