package app.rebound.setback;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What stands above the first page of a setback.
final class BeginModel {
    private final ObservableList<Earlier> earlier = FXCollections.observableArrayList();

    /// What was learned before, the setback worked on last first.
    ObservableList<Earlier> earlier() {
        return earlier;
    }
}
