package app.rebound.timeline;

import app.rebound.text.Messages;
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
    private final WhenReader reader;

    TableController(Surroundings surroundings, EventService events, TimelineModel model, TimelineDesk desk) {
        this.surroundings = surroundings;
        this.events = events;
        this.model = model;
        this.desk = desk;
        this.reader = new WhenReader(surroundings.messages());
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
        switch (read(event, typed)) {
            case WhenReading.Understood(WhenReading.Option meaning) ->
                onChange(event, draft -> draft.withTiming(draft.timing().at(meaning.timing())));
            case WhenReading.Choice _ -> keep(event, typed, "timeline.when.choose");
            case WhenReading.NotUnderstood _ -> keep(event, typed, "timeline.when.kept");
        }
    }

    private WhenReading read(Event event, String typed) {
        return reader.read(typed, model.order(), event.id(), surroundings.today());
    }

    private void keep(Event event, String typed, String notice) {
        onChange(event, draft -> draft.withTiming(draft.timing().at(Timing.unread(typed))));
        surroundings.shell().showNotice(surroundings.messages().get(notice), false);
    }

    @Override
    public String understood(Event event, String typed) {
        Messages messages = surroundings.messages();
        if (typed.isBlank()) {
            return messages.get("timeline.no-date");
        }
        return switch (read(event, typed)) {
            case WhenReading.Understood(WhenReading.Option meaning) -> meaning.words();
            case WhenReading.Choice _ -> messages.get("timeline.when.which");
            case WhenReading.NotUnderstood(String reason) -> reason;
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
