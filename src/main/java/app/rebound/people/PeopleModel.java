package app.rebound.people;

import app.rebound.ui.ListAndFormModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the screen of people shows: everybody, who is selected, and the form that is open.
final class PeopleModel extends ListAndFormModel {
    /// All that is read for the screen at once.
    ///
    /// @param counts how many events each is in; nobody with none
    record Loaded(List<Person> people, Map<UUID, Integer> counts) {}

    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final PersonFormModel form = new PersonFormModel();
    private final BooleanProperty isCircle = new SimpleBooleanProperty();
    private Map<UUID, Integer> counts = Map.of();

    /// Whether the circle is shown, and not the list.
    BooleanProperty circleProperty() {
        return isCircle;
    }

    void load(Loaded loaded) {
        counts = Map.copyOf(loaded.counts());
        people.setAll(loaded.people());
        setLoaded();
    }

    /// Everybody, by name.
    ObservableList<Person> people() {
        return people;
    }

    Optional<Person> person(@Nullable UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /// How many events somebody is in.
    int events(UUID id) {
        return counts.getOrDefault(id, 0);
    }

    PersonFormModel form() {
        return form;
    }
}
