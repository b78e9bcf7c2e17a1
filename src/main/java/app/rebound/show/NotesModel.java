package app.rebound.show;

import app.rebound.printout.PrintoutCopy;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The copies that were made, which one has notes on it, and the field beside each of its parts.
final class NotesModel {
    private final ObservableList<PrintoutCopy> copies = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PrintoutCopy> copy = new SimpleObjectProperty<>();
    private final ObservableList<HeardField> fields = FXCollections.observableArrayList();
    private final BooleanProperty read = new SimpleBooleanProperty();

    /// The newest first.
    ObservableList<PrintoutCopy> copies() {
        return copies;
    }

    /// The one whose parts are shown; null for none.
    ObjectProperty<@Nullable PrintoutCopy> copyProperty() {
        return copy;
    }

    /// One a part, and one for the document as a whole.
    ObservableList<HeardField> fields() {
        return fields;
    }

    /// Whether it is known which copies there are.
    BooleanProperty readProperty() {
        return read;
    }

    void show(List<PrintoutCopy> all) {
        PrintoutCopy present = copy.get();
        copies.setAll(all);
        copy.set(all.stream()
                .filter(one -> present != null && one.id().equals(present.id()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
        read.set(true);
    }
}
