package app.rebound.timeline;

import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Opens events in the form, reads their date while it is typed, and saves them.
final class EventFormController {
    private record Snapshot(EventVisit visit, EventDraft draft) {}

    private final Surroundings surroundings;
    private final EventFormModel form;
    private final Supplier<Event.Details> texts;
    private final Autosave<Snapshot> autosave;
    private final WhenController when;
    private final DateEntryReading reading;
    private EventVisit visit = EventVisit.toNew();

    /// @param texts takes the longer texts from their editors
    /// @param order gives the events that a time can be told by
    EventFormController(
            Surroundings surroundings,
            EventService events,
            EventFormModel form,
            Supplier<Event.Details> texts,
            Supplier<EventOrder> order) {
        this.surroundings = surroundings;
        this.form = form;
        this.texts = texts;
        this.when = new WhenController(surroundings, form, order);
        this.reading = new DateEntryReading(surroundings);
        this.autosave = new Autosave<>(
                surroundings.tasks(),
                this::snapshot,
                snapshot -> events.save(snapshot.visit(), snapshot.draft()),
                surroundings.shell()::showFault);
        form.onChange(this::changed);
    }

    ReadOnlyObjectProperty<Autosave.State> stateProperty() {
        return autosave.stateProperty();
    }

    /// Shows a stored event.
    void open(Event event, List<String> names) {
        visit = EventVisit.to(event.id());
        form.load(
                event,
                when.text(event),
                reading.text(event.learned(), event.timing().unreadLearned()),
                names);
        read();
    }

    /// Shows an empty form.
    void openNew(List<UUID> belongsTo) {
        visit = EventVisit.toNew();
        form.clear(belongsTo);
        read();
    }

    /// The event that the form shows; empty while a new one is not stored yet.
    Optional<UUID> event() {
        return visit.event();
    }

    private void changed() {
        read();
        boolean isUntitled = form.titleProperty().get().isBlank();
        form.titleMissingProperty().set(isUntitled && visit.event().isPresent());
        if (!isUntitled || visit.event().isPresent()) {
            autosave.changed();
        }
    }

    private void read() {
        reading.read(form.learned(), surroundings.messages().get("timeline.learned.same"));
        when.read(visit.event().orElse(null));
    }

    private Snapshot snapshot() {
        return new Snapshot(visit, draft());
    }

    /// What stands in the form.
    EventDraft draft() {
        return form.draft(title(), texts.get());
    }

    /// An event whose title was taken away keeps the one it had; a new one without gets a plain one.
    private String title() {
        String typed = form.titleProperty().get();
        if (!typed.isBlank()) {
            return typed;
        }
        return form.storedTitle().isEmpty()
                ? surroundings.messages().get("timeline.event.untitled")
                : form.storedTitle();
    }

    /// Saves what is pending, a new event without a title too when anything was typed; then runs `then`.
    void flush(Runnable then) {
        if (visit.event().isEmpty() && form.isTouched() && isAnythingTyped() && !autosave.isPending()) {
            autosave.changed();
        }
        autosave.flush(then);
    }

    private boolean isAnythingTyped() {
        return !draft().saysNothingButTitle();
    }
}
