package app.rebound.trash;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the screen of the trash shows: as many things as were read so far, and which one is chosen.
final class TrashModel {
    /// So many rows before the end of what was read, more is asked for.
    private static final int AHEAD = 50;

    private final ObservableList<Trashed> items = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper isLoaded = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Trashed> chosen = new SimpleObjectProperty<>();

    /// Shows the first page.
    void load(TrashPage page) {
        items.setAll(page.items());
        count.set(page.count());
        isLoaded.set(true);
    }

    /// Shows a further page below what is there.
    void append(TrashPage page) {
        items.addAll(page.items());
        count.set(page.count());
    }

    void remove(Trashed item) {
        items.remove(item);
        count.set(count.get() - 1);
    }

    /// The last thing read, when the row `index` is near it and there is more; null otherwise.
    @Nullable
    Trashed moreAfter(int index) {
        return index >= items.size() - AHEAD && !items.isEmpty() && items.size() < count.get() ? items.getLast() : null;
    }

    /// What was read so far, the last deleted first.
    ObservableList<Trashed> items() {
        return items;
    }

    /// How many things are in the trash in all.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether the trash has been read; until then an empty list says nothing.
    ReadOnlyBooleanProperty loadedProperty() {
        return isLoaded.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Trashed> chosenProperty() {
        return chosen;
    }
}
