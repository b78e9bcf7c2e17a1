package app.rebound.spelling;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The person's own words as they are listed.
final class OwnWordsModel {
    private final ObservableList<OwnWord> words = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");

    /// By alphabet; to be changed through [#show] only.
    ObservableList<OwnWord> words() {
        return words;
    }

    /// Whether they were read.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    void show(List<OwnWord> all) {
        words.setAll(all);
        read.set(true);
    }
}
