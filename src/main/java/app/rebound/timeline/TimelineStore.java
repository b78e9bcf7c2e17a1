package app.rebound.timeline;

import app.rebound.people.Person;
import app.rebound.people.PersonService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the timeline reads, away from the drawing thread.
final class TimelineStore {
    /// An event as it stands after it was saved, and everybody there is by then.
    record Refreshed(Optional<Event> event, List<Person> people) {}

    private final EventService events;
    private final PersonService people;
    private final SetbackService setbacks;

    TimelineStore(EventService events, PersonService people, SetbackService setbacks) {
        this.events = events;
        this.people = people;
        this.setbacks = setbacks;
    }

    /// @param setback whose events; null for those that belong to none
    TimelineModel.Loaded read(@Nullable UUID setback) {
        return new TimelineModel.Loaded(
                setbacks.all(),
                setback,
                events.all(setback),
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

    Refreshed refreshed(UUID event) {
        return new Refreshed(events.find(event), people.all());
    }
}
