package app.rebound.timeline;

import app.rebound.people.Person;
import app.rebound.setback.Setback;
import app.rebound.ui.ListAndFormModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the timeline's screen shows: the events, which of them is selected, and the form that is open.
final class TimelineModel extends ListAndFormModel {
    /// One line of the chooser of setbacks.
    ///
    /// @param setback null for the events of all setbacks and of none
    /// @param title empty where `setback` is null
    record Choice(@Nullable UUID setback, String title) {
        static final Choice ALL = new Choice(null, "");
    }

    /// All that is read for the screen at once.
    ///
    /// @param isAnyLoose whether some events belong to no setback
    record Loaded(
            List<Setback> setbacks,
            @Nullable UUID setback,
            List<Event> events,
            List<Person> people,
            boolean isAnyLoose) {}

    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final ObjectProperty<Map<UUID, String>> people = new SimpleObjectProperty<>(Map.of());
    private final EventFormModel form = new EventFormModel();
    private EventOrder order = EventOrder.of(List.of());

    void load(Loaded loaded) {
        people.set(names(loaded.people()));
        var all = loaded.setbacks().stream()
                .map(setback -> new Choice(setback.id(), setback.title()))
                .collect(Collectors.toList());
        Choice chosen = all.stream()
                .filter(one -> one.setback() != null && one.setback().equals(loaded.setback()))
                .findFirst()
                .orElse(Choice.ALL);
        if (all.size() > 1 || loaded.isAnyLoose()) {
            all.add(Choice.ALL);
        }
        choice.set(chosen);
        choices.setAll(all);
        show(loaded.events());
        setLoaded();
    }

    private static Map<UUID, String> names(List<Person> people) {
        return people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name));
    }

    /// Puts one event as it is now stored, and the people as they are now known, in place of the old.
    void replace(Event stored, List<Person> known) {
        people.set(names(known));
        var all = new ArrayList<Event>(events);
        int place = 0;
        while (place < all.size() && !all.get(place).id().equals(stored.id())) {
            place++;
        }
        if (place < all.size()) {
            all.set(place, stored);
        } else {
            all.add(stored);
        }
        show(all);
    }

    private void show(List<Event> all) {
        order = EventOrder.of(all);
        events.setAll(order.events());
    }

    /// The events in order, with the places of those without a date.
    EventOrder order() {
        return order;
    }

    /// What can be chosen; one or none when there is nothing to choose.
    ObservableList<Choice> choices() {
        return choices;
    }

    ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    Choice choice() {
        return choice.get();
    }

    /// The events in order of time, those without a date where their order puts them, the rest last.
    ObservableList<Event> events() {
        return events;
    }

    Optional<Event> event(@Nullable UUID id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /// The names of everybody by id.
    ReadOnlyObjectProperty<Map<UUID, String>> peopleProperty() {
        return people;
    }

    /// The names of who was involved, in the order they were named; somebody in the trash is left out.
    List<String> names(Event event) {
        return event.people().stream()
                .map(people.get()::get)
                .filter(name -> name != null)
                .toList();
    }

    EventFormModel form() {
        return form;
    }
}
