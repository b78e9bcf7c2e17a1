package app.rebound.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the screen of people shows: everybody, who is selected, and the form that is open.
final class PeopleModel {
    /// All that is read for the screen at once.
    ///
    /// @param counts how many events each is in; nobody with none
    record Loaded(List<Person> people, Map<UUID, Integer> counts) {}

    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final BooleanProperty isLoaded = new SimpleBooleanProperty();
    private final BooleanProperty isFormOpen = new SimpleBooleanProperty();
    private final PersonFormModel form = new PersonFormModel();
    private Map<UUID, Integer> counts = Map.of();

    void load(Loaded loaded) {
        counts = Map.copyOf(loaded.counts());
        people.setAll(loaded.people());
        isLoaded.set(true);
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

    /// Who is selected in the list and shown in the form; null for nobody.
    ReadOnlyObjectProperty<@Nullable UUID> selectedProperty() {
        return selected;
    }

    @Nullable
    UUID selected() {
        return selected.get();
    }

    void select(@Nullable UUID id) {
        selected.set(id);
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return isLoaded;
    }

    ReadOnlyBooleanProperty formOpenProperty() {
        return isFormOpen;
    }

    void setFormOpen(boolean isOpen) {
        isFormOpen.set(isOpen);
    }

    PersonFormModel form() {
        return form;
    }
}
