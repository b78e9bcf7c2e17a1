package app.rebound.unlock;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the first screen offers.
final class FirstModel {
    private final ObservableList<KnownWorkbook> known = FXCollections.observableArrayList();
    private final BooleanProperty loaded = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// Workbooks that can be opened by one click, the one opened last first.
    ObservableList<KnownWorkbook> known() {
        return known;
    }

    /// Whether it is known which workbooks there are.
    BooleanProperty loadedProperty() {
        return loaded;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    void load(List<KnownWorkbook> found) {
        known.setAll(found);
        loaded.set(true);
    }
}
