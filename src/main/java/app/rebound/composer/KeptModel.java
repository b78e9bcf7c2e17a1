package app.rebound.composer;

import app.rebound.printout.NamedPrintout;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The choices that are kept under names, and the one that is open.
final class KeptModel {
    private final ObservableList<NamedPrintout> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable NamedPrintout> open = new ReadOnlyObjectWrapper<>();

    /// The one changed last first.
    ObservableList<NamedPrintout> all() {
        return all;
    }

    ReadOnlyObjectProperty<@Nullable NamedPrintout> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// @param id of the one that is open from now on; null for none, and none where it is gone
    void show(List<NamedPrintout> found, @Nullable UUID id) {
        open.set(null);
        all.setAll(found);
        open(id);
    }

    void open(@Nullable UUID id) {
        open.set(all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
    }
}
