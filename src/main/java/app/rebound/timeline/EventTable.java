package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.ui.Shortcut;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The same events in words, to be sorted, selected together and changed in place.
final class EventTable extends TableView<Event> {
    /// Narrower than this, in pixels, the form says what the hidden columns do.
    private static final double NARROW = 520;

    private static final double SCROLL_BAR = 20;

    /// With more columns than these the table is rather moved sideways than its titles cut.
    private static final int FEW = 4;

    private final TimelineModel model;
    private final TimelineActions actions;
    private final ObservableList<Event> rows = FXCollections.observableArrayList();
    private final Map<EventColumn, TableColumn<Event, Event>> columns;
    private @Nullable List<Event> waiting;
    private boolean isShowing;

    EventTable(TimelineModel model, Messages messages, TimelineActions actions, TableActions cells, ManyActions many) {
        this.model = model;
        this.actions = actions;
        setId("timeline-table");
        setAccessibleText(messages.get("timeline.table.name"));
        setEditable(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns = new EventColumns(model, messages, cells).all();
        getColumns().addAll(columns.values());
        var menu = new EventMenu(this, model, messages, cells, many);
        setContextMenu(menu);
        widthProperty().subscribe(width -> share(width.doubleValue() - SCROLL_BAR));
        model.columnsProperty().subscribe(_ -> share(getWidth() - SCROLL_BAR));
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        var none = new Label(messages.get("timeline.filter.none"));
        none.setId("filter-none");
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        getSelectionModel().getSelectedIndices().subscribe(this::onSelection);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onSelection() {
        List<UUID> ids = getSelectionModel().getSelectedItems().stream()
                .filter(event -> event != null)
                .map(Event::id)
                .toList();
        if (isShowing || ids.isEmpty()) {
            return;
        }
        if (ids.size() == 1) {
            actions.onSelect(ids.getFirst());
        } else {
            actions.onSelectMany(ids);
        }
    }

    private void onKey(KeyEvent key) {
        boolean isEdit = Shortcut.EDIT_CELL.matches(key) || (key.getCode() == KeyCode.ENTER && !key.isControlDown());
        if (isEdit
                && getEditingCell() == null
                && getSelectionModel().getSelectedIndices().size() == 1) {
            key.consume();
            editFirst();
        } else if (key.getCode() == KeyCode.ESCAPE
                && getEditingCell() == null
                && model.sideProperty().get()) {
            key.consume();
            actions.onClose();
        }
    }

    /// Changes the title of the selected event in place; Tab goes on from there.
    void editFirst() {
        edit(getSelectionModel().getSelectedIndex(), columns.get(EventColumn.WHAT));
    }

    /// Goes on to the cell beside one that was changed, in the next row or the one before at a row's end.
    void editBeside(UUID event, TableColumn<Event, Event> from, int step) {
        List<TableColumn<Event, ?>> editable =
                getVisibleLeafColumns().stream().filter(TableColumn::isEditable).toList();
        int at = editable.indexOf(from) + step;
        int row = row(event);
        if (at < 0 || at >= editable.size()) {
            row += step;
            at = Math.floorMod(at, editable.size());
        }
        if (row >= 0 && row < getItems().size()) {
            scrollTo(Math.max(0, row - 2));
            layout();
            edit(row, editable.get(at));
        } else {
            requestFocus();
        }
    }

    private int row(UUID event) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(event)) {
                return i;
            }
        }
        return -1;
    }

    /// Shares `width` among the columns; what happened gets what the others leave.
    private void share(double width) {
        boolean isNarrow = width < NARROW;
        double left = width;
        for (EventColumn column : EventColumn.values()) {
            TableColumn<Event, Event> shown = columns.get(column);
            if (shown == null) {
                continue;
            }
            boolean isKept = !isNarrow || EventColumn.SHORT.contains(column);
            shown.setVisible(isKept && model.columnsProperty().get().contains(column));
            if (shown.isVisible() && column != EventColumn.WHAT) {
                shown.setPrefWidth(width(column, width, isNarrow));
                left -= shown.getPrefWidth();
            }
        }
        TableColumn<Event, Event> what = columns.get(EventColumn.WHAT);
        if (what != null) {
            what.setPrefWidth(Math.max(model.columnsProperty().get().size() > FEW ? 200 : 120, left));
        }
    }

    private static double width(EventColumn column, double width, boolean isNarrow) {
        return switch (column) {
            case WHEN -> isNarrow ? Math.max(120, width * 0.36) : Math.max(184, width * 0.26);
            case MARK -> isNarrow ? 72 : 144;
            case PEOPLE -> Math.max(112, width * 0.2);
            case MOOD -> 80;
            default -> 128;
        };
    }

    /// Selects the rows of these events without telling anybody.
    void select(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        Set<UUID> selected = new HashSet<>();
        getSelectionModel().getSelectedItems().stream()
                .filter(event -> event != null)
                .forEach(event -> selected.add(event.id()));
        isShowing = true;
        int[] places = IntStream.range(0, getItems().size())
                .filter(row -> wanted.contains(getItems().get(row).id()))
                .toArray();
        if (places.length == 0) {
            getSelectionModel().clearSelection();
        } else if (places.length != selected.size() || !selected.equals(wanted)) {
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(places[0], places);
            getFocusModel().focus(places[0]);
            scrollTo(Math.max(0, places[0] - 2));
        }
        isShowing = false;
    }

    /// Shows these events without telling that the selection moves; while a cell is changed, only afterwards.
    void show(List<Event> events) {
        if (getEditingCell() != null) {
            waiting = List.copyOf(events);
            return;
        }
        waiting = null;
        isShowing = true;
        rows.setAll(events);
        isShowing = false;
    }

    /// Shows what came while a cell was changed.
    void showWaiting() {
        if (waiting != null && getEditingCell() == null) {
            show(waiting);
            List<UUID> chosen = List.copyOf(model.chosen());
            UUID selected = model.selected();
            select(chosen.isEmpty() && selected != null ? List.of(selected) : chosen);
        }
    }
}
