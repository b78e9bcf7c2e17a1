package app.rebound.timeline;

import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the timeline reads, away from the drawing thread.
final class TimelineStore {
    /// An event as it stands after it was saved, all of them in order, and everybody there is by then.
    record Refreshed(Optional<Event> event, EventOrder order, List<Person> people) {}

    private final EventService events;
    private final PersonService people;
    private final SetbackService setbacks;
    /// What was read last; the writer thread alone knows it.
    private Map<UUID, Event> known = new LinkedHashMap<>();

    TimelineStore(EventService events, PersonService people, SetbackService setbacks) {
        this.events = events;
        this.people = people;
        this.setbacks = setbacks;
    }

    /// @param setback whose events; null for those that belong to none
    TimelineModel.Loaded read(@Nullable UUID setback) {
        List<Event> all = events.all(setback);
        known = new LinkedHashMap<>(2 * all.size());
        all.forEach(event -> known.put(event.id(), event));
        return new TimelineModel.Loaded(
                setbacks.all(),
                setback,
                EventOrder.of(all),
                people.all(),
                events.ties().reasons(setback),
                events.isAnyLoose());
    }

    /// The same for the setback worked on last, where `setback` is null.
    TimelineModel.Loaded readChosenOrLast(@Nullable UUID setback) {
        return read(
                setback != null
                        ? setback
                        : setbacks.all().stream().findFirst().map(Setback::id).orElse(null));
    }

    /// Reads one event again.
    Refreshed refreshed(UUID id) {
        Optional<Event> stored = events.find(id);
        stored.ifPresent(event -> known.put(id, event));
        return new Refreshed(stored, EventOrder.of(known.values()), people.all());
    }
}
