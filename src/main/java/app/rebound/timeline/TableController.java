package app.rebound.timeline;

import app.rebound.time.DateWords;
import app.rebound.time.Reading;
import app.rebound.ui.Surroundings;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Stores what is changed in the cells of the table, and which columns it shows.
final class TableController implements TableActions {
    private static final String COLUMNS = "columns";

    private final Surroundings surroundings;
    private final EventService events;
    private final TimelineModel model;
    private final TimelineDesk desk;
    private final DateEntryReading reading;
    private final DateWords words;

    TableController(Surroundings surroundings, EventService events, TimelineModel model, TimelineDesk desk) {
        this.surroundings = surroundings;
        this.events = events;
        this.model = model;
        this.desk = desk;
        this.reading = new DateEntryReading(surroundings);
        this.words = new DateWords(surroundings.messages());
        surroundings
                .tasks()
                .run(
                        () -> events.look(COLUMNS).map(EventColumn::read),
                        columns -> columns.ifPresent(model.columnsProperty()::set),
                        surroundings::fault);
    }

    @Override
    public void onChange(Event event, UnaryOperator<EventDraft> change) {
        desk.flush(() -> surroundings
                .tasks()
                .run(
                        () -> {
                            events.change(event.id(), change);
                            return event.id();
                        },
                        desk::refresh,
                        fault -> surroundings.shell().showFault(fault, () -> onChange(event, change))));
    }

    @Override
    public void onTitle(Event event, String typed) {
        if (typed.isBlank()) {
            surroundings.shell().showNotice(surroundings.messages().get("timeline.field.title.missing"), false);
        } else {
            onChange(event, draft -> draft.withTitle(typed));
        }
    }

    @Override
    public void onWhen(Event event, String typed) {
        if (typed.isBlank()) {
            onChange(event, draft -> draft.withTiming(draft.timing().at(Timing.NONE)));
            return;
        }
        switch (reading.read(typed)) {
            case Reading.Understood(var statement) ->
                onChange(event, draft -> draft.withTiming(draft.timing().at(statement)));
            case Reading.NotUnderstood _ -> {
                onChange(event, draft -> draft.withTiming(draft.timing().at(Timing.unread(typed))));
                surroundings.shell().showNotice(surroundings.messages().get("timeline.when.kept"), false);
            }
        }
    }

    @Override
    public String understood(String typed) {
        if (typed.isBlank()) {
            return surroundings.messages().get("timeline.no-date");
        }
        return switch (reading.read(typed)) {
            case Reading.Understood(var statement) -> words.of(statement.date());
            case Reading.NotUnderstood(var reason) -> surroundings.messages().get(reason);
        };
    }

    @Override
    public void onColumns(Set<EventColumn> columns) {
        model.columnsProperty().set(EnumSet.copyOf(columns));
        surroundings
                .tasks()
                .run(
                        () -> {
                            events.keepLook(COLUMNS, EventColumn.written(columns));
                            return true;
                        },
                        _ -> {},
                        surroundings::fault);
    }
}
