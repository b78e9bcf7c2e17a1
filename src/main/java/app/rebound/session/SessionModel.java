package app.rebound.session;

import app.rebound.card.Card;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The sessions of a setback, and which of them is being worked on.
final class SessionModel {
    private final ObservableList<Card> sessions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> sitting = new SimpleObjectProperty<>();

    ObservableList<Card> sessions() {
        return sessions;
    }

    void set(List<Card> cards) {
        sessions.setAll(cards);
    }

    /// Which session is worked on; null for none.
    ObjectProperty<@Nullable UUID> sittingProperty() {
        return sitting;
    }

    boolean isSitting(Card session) {
        return session.id().equals(sitting.get());
    }

    Optional<Card> session(@Nullable UUID id) {
        return sessions.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    static SittingLog log(Card session) {
        return SittingLog.of(session.values().text(WorkSession.SITTINGS));
    }
}
