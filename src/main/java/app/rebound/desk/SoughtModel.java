package app.rebound.desk;

import app.rebound.evidence.SourceKind;
import app.rebound.timeline.DateEntryModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is looked for on the desk, and what can be.
final class SoughtModel {
    private final ObjectProperty<DeskFilter> filter = new SimpleObjectProperty<>(DeskFilter.NONE);
    private final DateEntryModel from = new DateEntryModel();
    private final DateEntryModel to = new DateEntryModel();
    private final BooleanProperty isOpen = new SimpleBooleanProperty();
    private final ObservableList<String> persons = FXCollections.observableArrayList();
    private final ObservableList<SourceKind> kinds = FXCollections.observableArrayList();

    ObjectProperty<DeskFilter> filterProperty() {
        return filter;
    }

    DateEntryModel from() {
        return from;
    }

    DateEntryModel to() {
        return to;
    }

    /// Whether more than the words can be seen.
    BooleanProperty openProperty() {
        return isOpen;
    }

    /// Who is named in what is looked at.
    ObservableList<String> persons() {
        return persons;
    }

    /// The kinds of what is looked at.
    ObservableList<SourceKind> kinds() {
        return kinds;
    }
}
