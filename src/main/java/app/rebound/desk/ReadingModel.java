package app.rebound.desk;

import app.rebound.evidence.Refusal;
import java.util.List;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// How far the reading of files is, and what became of them.
final class ReadingModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final LongProperty count = new SimpleLongProperty();
    private final ObservableList<Trouble> troubles = FXCollections.observableArrayList();
    private final ObjectProperty<List<Refusal>> refusals = new SimpleObjectProperty<>(List.of());

    /// The name of the file that is being read; empty for none.
    StringProperty nameProperty() {
        return name;
    }

    /// How many things were found in it so far.
    LongProperty countProperty() {
        return count;
    }

    /// The files that were read last and gave nothing.
    ObservableList<Trouble> troubles() {
        return troubles;
    }

    /// What was not taken in of the file that is looked at, while that is shown; empty while not.
    ObjectProperty<List<Refusal>> refusalsProperty() {
        return refusals;
    }
}
