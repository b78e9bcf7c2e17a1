package app.rebound.timeline;

import app.rebound.people.Person;
import app.rebound.setback.Setback;
import app.rebound.ui.ListAndFormModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
    /// @param reasons that an event can lead to
    /// @param isAnyLoose whether some events belong to no setback
    record Loaded(
            List<Setback> setbacks,
            @Nullable UUID setback,
            EventOrder order,
            List<Person> people,
            List<EventTie> reasons,
            boolean isAnyLoose) {}

    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.ALL);
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final ObjectProperty<Map<UUID, String>> people = new SimpleObjectProperty<>(Map.of());
    private final ObservableList<Event> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shownPart = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ThenModel then = new ThenModel();
    private final ObjectProperty<Extra> extra = new SimpleObjectProperty<>(Extra.NONE);
    private final ObjectProperty<Set<EventColumn>> columns = new SimpleObjectProperty<>(EventColumn.USUAL);
    private final ObservableList<UUID> chosen = FXCollections.observableArrayList();
    private final StringProperty moveFault = new SimpleStringProperty("");
    private final DateEntryModel splitDate = new DateEntryModel();
    private final ObservableList<EventTie> ties = FXCollections.observableArrayList();
    private final ObservableList<EventTie> reasons = FXCollections.observableArrayList();
    /// Held here: what only listens to a binding does not keep it.
    private final BooleanBinding isSideOpen =
            formOpenProperty().or(extra.isNotEqualTo(Extra.NONE)).or(Bindings.isNotEmpty(chosen));

    private final EventFormModel form = new EventFormModel();
    private final FilterModel filter = new FilterModel();
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
        reasons.setAll(loaded.reasons());
        show(loaded.order());
        choose(List.copyOf(this.chosen));
        setLoaded();
    }

    private static Map<UUID, String> names(List<Person> people) {
        return people.stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name));
    }

    /// Shows the events and the people as they are stored now, after one event was saved.
    void renew(EventOrder now, List<Person> known) {
        people.set(names(known));
        show(now);
    }

    private void show(EventOrder now) {
        order = now;
        events.setAll(now.events());
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

    void setChoice(Choice other) {
        choice.set(other);
    }

    Choice choice() {
        return choice.get();
    }

    /// The events in order of time, those without a date where their order puts them, the rest last.
    ObservableList<Event> events() {
        return events;
    }

    /// The events that filter and look back leave, in the same order; table and axis show these.
    ObservableList<Event> shown() {
        return shown;
    }

    /// How much of the timeline [#shown] is.
    ReadOnlyObjectProperty<Shown> shownPartProperty() {
        return shownPart.getReadOnlyProperty();
    }

    void setShown(Shown part) {
        shownPart.set(part);
        if (!shown.equals(part.events())) {
            shown.setAll(part.events());
        }
    }

    /// The day that is looked back to; null while everything known now is shown. What was learned later is hidden then:
    /// events, what is known now, and reasons.
    ObjectProperty<@Nullable KnownThen> knownThenProperty() {
        return then.knownProperty();
    }

    /// The ids of the events that are selected together, in order of time; empty unless there are two or more.
    ObservableList<UUID> chosen() {
        return chosen;
    }

    /// Selects several events together; fewer than two are none.
    void choose(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        List<UUID> inOrder =
                events.stream().map(Event::id).filter(wanted::contains).toList();
        chosen.setAll(inOrder.size() < 2 ? List.of() : inOrder);
    }

    /// What stands beside the axis in place of the form.
    enum Extra {
        NONE,
        /// One event is being made two.
        SPLIT
    }

    ObjectProperty<Extra> extraProperty() {
        return extra;
    }

    /// Whether anything stands beside the axis.
    BooleanBinding sideProperty() {
        return isSideOpen;
    }

    /// The columns that the table shows.
    ObjectProperty<Set<EventColumn>> columnsProperty() {
        return columns;
    }

    /// What is wrong with the number of days that events are to be moved by; empty for nothing.
    StringProperty moveFaultProperty() {
        return moveFault;
    }

    /// When the second of two events begins that one is split into.
    DateEntryModel splitDate() {
        return splitDate;
    }

    /// What the event in the form is joined to.
    ObservableList<EventTie> ties() {
        return ties;
    }

    /// The reasons that an event can lead to.
    ObservableList<EventTie> reasons() {
        return reasons;
    }

    ThenModel then() {
        return then;
    }

    FilterModel filter() {
        return filter;
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
