package app.rebound.backup;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the page of backups shows.
final class BackupsModel {
    /// What the person is asked before something is done.
    enum Kind {
        RESTORE,
        REMOVE
    }

    /// A question about one backup.
    record Question(Kind kind, BackupRow row) {}

    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty secondPlace = new SimpleStringProperty("");
    private final StringProperty state = new SimpleStringProperty("");
    private final StringProperty rehearsal = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Question> question = new SimpleObjectProperty<>();

    /// Newest first.
    ObservableList<BackupRow> rows() {
        return rows;
    }

    StringProperty placeProperty() {
        return place;
    }

    /// Empty when none is named.
    StringProperty secondPlaceProperty() {
        return secondPlace;
    }

    /// What was done last, or what is amiss, in words.
    StringProperty stateProperty() {
        return state;
    }

    /// The last rehearsal in words; empty before the first.
    StringProperty rehearsalProperty() {
        return rehearsal;
    }

    /// Whether something is being done that takes a while.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Null while nothing is asked.
    ObjectProperty<@Nullable Question> questionProperty() {
        return question;
    }
}
