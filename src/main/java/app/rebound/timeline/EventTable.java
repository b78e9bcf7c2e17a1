package app.rebound.timeline;

import app.rebound.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The same events in words: when, what, mark, people.
final class EventTable extends TableView<Event> {
    /// Narrower than this, in pixels, the form says who was involved and the shape alone says the mark.
    private static final double NARROW = 520;

    private static final double SCROLL_BAR = 20;

    private final TimelineModel model;
    private final Messages messages;
    private final WhenWords words;
    private final ObservableList<Event> rows = FXCollections.observableArrayList();
    private final TableColumn<Event, Event> when = new TableColumn<>();
    private final TableColumn<Event, String> title = new TableColumn<>();
    private final TableColumn<Event, Mark> mark = new TableColumn<>();
    private final TableColumn<Event, String> people = new TableColumn<>();
    private boolean isShowing;

    EventTable(TimelineModel model, Messages messages, Consumer<UUID> onSelect) {
        this.model = model;
        this.messages = messages;
        this.words = new WhenWords(messages);
        setId("timeline-table");
        setAccessibleText(messages.get("timeline.table.name"));
        when.setText(messages.get("timeline.column.when"));
        when.setId("column-when");
        when.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        when.setComparator((one, other) -> model.order().comparator().compare(one, other));
        when.setCellFactory(_ -> new WhenCell(this::whenWords));
        text(title, "timeline.column.what", "column-what", Event::title);
        mark.setText(messages.get("timeline.column.mark"));
        mark.setId("column-mark");
        mark.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().mark()));
        mark.setCellFactory(_ -> new MarkCell(messages));
        text(people, "timeline.column.people", "column-people", event -> String.join(", ", model.names(event)));
        getColumns().add(when);
        getColumns().add(title);
        getColumns().add(mark);
        getColumns().add(people);
        widthProperty().subscribe(width -> share(width.doubleValue() - SCROLL_BAR));
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectedItemProperty().subscribe(event -> {
            if (event != null && !isShowing) {
                onSelect.accept(event.id());
            }
        });
    }

    private void text(TableColumn<Event, String> column, String key, String id, Function<Event, String> cell) {
        column.setText(messages.get(key));
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setComparator(Comparator.comparing(text -> text, java.text.Collator.getInstance(messages.locale())));
    }

    /// Shares `width` among the columns; what happened gets what the others leave.
    private void share(double width) {
        boolean isNarrow = width < NARROW;
        people.setVisible(!isNarrow);
        double whenWidth = isNarrow ? Math.max(120, width * 0.36) : Math.max(184, width * 0.26);
        double markWidth = isNarrow ? 72 : 144;
        double peopleWidth = isNarrow ? 0 : Math.max(112, width * 0.2);
        when.setPrefWidth(whenWidth);
        mark.setPrefWidth(markWidth);
        people.setPrefWidth(peopleWidth);
        title.setPrefWidth(Math.max(120, width - whenWidth - markWidth - peopleWidth));
    }

    private String whenWords(Event event) {
        return words.shortOf(event.timing(), model.order());
    }

    /// Selects the row of this event without telling anybody; none where it is null.
    void select(@Nullable UUID id) {
        isShowing = true;
        int at = -1;
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).id().equals(id)) {
                at = i;
            }
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != at) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
            scrollTo(Math.max(0, at - 2));
        }
        isShowing = false;
    }

    /// Shows these events without telling that the selection moves.
    void show(List<Event> events) {
        isShowing = true;
        rows.setAll(events);
        isShowing = false;
    }
}
