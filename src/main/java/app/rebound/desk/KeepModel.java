package app.rebound.desk;

import app.rebound.timeline.Basis;
import app.rebound.timeline.DateEntryModel;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What will be kept when what is chosen is put on the line.
final class KeepModel {
    /// Somebody named in what is chosen.
    static final class Named {
        private final PersonOffer offer;
        private final BooleanProperty isTaken;

        Named(PersonOffer offer) {
            this.offer = offer;
            this.isTaken = new SimpleBooleanProperty(offer.known() != null);
        }

        PersonOffer offer() {
            return offer;
        }

        /// Whether they are taken over; from the start, who is known.
        BooleanProperty takenProperty() {
            return isTaken;
        }
    }

    /// An event that is on the line already, as a line of a list.
    record Candidate(UUID event, String title, String when) {}

    /// What a record says beside what was remembered.
    record Both(UUID event, String remembered, String recorded, String file) {}

    private final ObservableList<DeskRow> rows = FXCollections.observableArrayList();
    private final StringProperty title = new SimpleStringProperty("");
    private final DateEntryModel when = new DateEntryModel();
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.RECORD);
    private final ObservableList<Named> people = FXCollections.observableArrayList();
    private final BooleanProperty isPutting = new SimpleBooleanProperty();
    private final BooleanProperty isReady = new SimpleBooleanProperty();
    private final BooleanProperty isTitleMissing = new SimpleBooleanProperty();
    private final BooleanProperty isAttaching = new SimpleBooleanProperty();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Both> both = new SimpleObjectProperty<>();

    /// The lines that are chosen; none while nothing is.
    ObservableList<DeskRow> rows() {
        return rows;
    }

    /// The line whose title and date can be edited; null where there are none or several.
    @Nullable
    DeskRow one() {
        return rows.size() == 1 ? rows.getFirst() : null;
    }

    StringProperty titleProperty() {
        return title;
    }

    DateEntryModel when() {
        return when;
    }

    ObjectProperty<Basis> basisProperty() {
        return basis;
    }

    /// Who is named in what is chosen.
    ObservableList<Named> people() {
        return people;
    }

    List<PersonOffer> taken() {
        return people.stream()
                .filter(one -> one.takenProperty().get())
                .map(Named::offer)
                .toList();
    }

    void setPeople(List<PersonOffer> offers) {
        people.setAll(offers.stream().map(Named::new).toList());
    }

    /// Whether something is being put on the line.
    BooleanProperty puttingProperty() {
        return isPutting;
    }

    /// Whether all that is shown of what is chosen has been read.
    BooleanProperty readyProperty() {
        return isReady;
    }

    BooleanProperty titleMissingProperty() {
        return isTitleMissing;
    }

    /// Whether an event is looked for that the record belongs to.
    BooleanProperty attachingProperty() {
        return isAttaching;
    }

    /// The words by which it is looked for.
    StringProperty wantedProperty() {
        return wanted;
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /// Memory and record, after they were put side by side; null for none, or where they agree.
    ObjectProperty<@Nullable Both> bothProperty() {
        return both;
    }
}
