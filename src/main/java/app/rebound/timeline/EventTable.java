package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateWords;
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
    private final Messages messages;
    private final DateWords words;
    private final ObservableList<Event> rows = FXCollections.observableArrayList();
    private boolean isShowing;

    EventTable(TimelineModel model, Messages messages, Consumer<UUID> onSelect) {
        this.messages = messages;
        this.words = new DateWords(messages);
        setId("timeline-table");
        setAccessibleText(messages.get("timeline.table.name"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var when = new TableColumn<Event, Event>(messages.get("timeline.column.when"));
        when.setId("column-when");
        when.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        when.setComparator(Event.BY_TIME);
        when.setCellFactory(_ -> new WhenCell(this::whenWords));
        when.setPrefWidth(168);
        var title = text("timeline.column.what", "column-what", Event::title);
        title.setPrefWidth(280);
        var mark = new TableColumn<Event, Mark>(messages.get("timeline.column.mark"));
        mark.setId("column-mark");
        mark.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().mark()));
        mark.setCellFactory(_ -> new MarkCell(messages));
        mark.setPrefWidth(136);
        var people = text("timeline.column.people", "column-people", event -> String.join(", ", model.names(event)));
        people.setPrefWidth(140);
        getColumns().add(when);
        getColumns().add(title);
        getColumns().add(mark);
        getColumns().add(people);
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().selectedItemProperty().subscribe(event -> {
            if (event != null && !isShowing) {
                onSelect.accept(event.id());
            }
        });
    }

    private TableColumn<Event, String> text(String key, String id, Function<Event, String> words) {
        var column = new TableColumn<Event, String>(messages.get(key));
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setComparator(Comparator.comparing(text -> text, java.text.Collator.getInstance(messages.locale())));
        return column;
    }

    private String whenWords(Event event) {
        if (event.when() != null) {
            return words.shortOf(event.when().date());
        }
        return messages.get("timeline.when.none");
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
