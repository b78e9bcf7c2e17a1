package app.rebound.timeline;

import app.rebound.text.Messages;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what is shown of the timeline to what filter and look back ask for; searches away from the drawing thread.
final class ShownController {
    private final Surroundings surroundings;
    private final Messages messages;
    private final TimelineModel model;
    private final DateEntryReading reading;
    private final EventSearch search = new EventSearch();
    private long newest;
    private boolean isTellingDay;

    ShownController(Surroundings surroundings, TimelineModel model) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.model = model;
        this.reading = new DateEntryReading(surroundings);
        for (DateEntryModel end : List.of(model.filter().from(), model.filter().to())) {
            end.typedProperty().subscribe(_ -> reading.read(end, ""));
        }
        model.events().subscribe(this::onEvents);
        model.peopleProperty().subscribe(_ -> find());
        model.filter().filterProperty().subscribe(_ -> find());
        model.knownThenProperty().subscribe(known -> {
            tellDay(known);
            find();
        });
        model.then().day().typedProperty().subscribe(_ -> onDayTyped());
    }

    private void onEvents() {
        LocalDate last = surroundings.today();
        LocalDate first = last.minusDays(1);
        for (Event event : model.events()) {
            FuzzyDate date = event.when() == null ? null : event.when().date();
            if (date != null) {
                LocalDateTime from = date.earliest() == null ? date.midpoint() : date.earliest();
                LocalDateTime to = date.latest() == null ? date.midpoint() : date.latest();
                first = from.toLocalDate().isBefore(first) ? from.toLocalDate() : first;
                last = to.toLocalDate().isAfter(last) ? to.toLocalDate() : last;
            }
        }
        model.then().firstProperty().set(first);
        model.then().lastProperty().set(last);
        find();
    }

    private void find() {
        EventFilter filter = model.filter().filterProperty().get();
        KnownThen known = model.knownThenProperty().get();
        long asked = ++newest;
        List<Event> events = new ArrayList<>(model.events());
        if (filter.isAll() && known == null) {
            model.setShown(Shown.all(events));
            return;
        }
        Map<UUID, String> names = model.peopleProperty().get();
        surroundings
                .tasks()
                .compute(
                        () -> search.find(events, filter, known, names),
                        found -> show(found, asked),
                        surroundings::fault);
    }

    /// What was found for words that have changed since is not shown any more.
    private void show(Shown found, long asked) {
        if (asked == newest) {
            model.setShown(found);
        }
    }

    /// Turns the look back on, at the last day, or off.
    void onThen(boolean isOn) {
        if (isOn != (model.knownThenProperty().get() != null)) {
            model.knownThenProperty()
                    .set(isOn ? new KnownThen(model.then().lastProperty().get()) : null);
        }
    }

    private void tellDay(@Nullable KnownThen known) {
        if (known == null || isTellingDay) {
            return;
        }
        isTellingDay = true;
        model.then().day().load(reading.text(new DateStatement(null, FuzzyDate.ofDay(known.day())), null), null);
        reading.read(model.then().day(), messages.get("timeline.then.no-day"));
        isTellingDay = false;
    }

    /// A vague date is looked back from at its end, as an event with that date counts from then.
    private void onDayTyped() {
        if (isTellingDay) {
            return;
        }
        isTellingDay = true;
        DateEntryModel day = model.then().day();
        reading.read(day, messages.get("timeline.then.no-day"));
        Optional.ofNullable(day.date())
                .flatMap(date -> Optional.ofNullable(date.latest() == null ? date.earliest() : date.latest()))
                .map(moment -> new KnownThen(moment.minusSeconds(1).toLocalDate()))
                .ifPresent(model.knownThenProperty()::set);
        isTellingDay = false;
    }
}
