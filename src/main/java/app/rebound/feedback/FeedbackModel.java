package app.rebound.feedback;

import app.rebound.card.Card;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What was said that can be read a second time, and which of it is open.
final class FeedbackModel {
    /// How far a second reading is.
    enum State {
        DUE,
        TO_COME,
        READ,
        /// No day was chosen.
        OPEN
    }

    private final Supplier<LocalDate> today;
    private final ObservableList<Card> said = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>();

    /// @param today the person's calendar day
    FeedbackModel(Supplier<LocalDate> today) {
        this.today = today;
    }

    /// Those with words, what is due first.
    ObservableList<Card> said() {
        return said;
    }

    void set(List<Card> cards) {
        said.setAll(cards.stream()
                .filter(card -> !card.values().text(Feedback.WORDS).isBlank())
                .sorted(Comparator.comparing(this::state))
                .toList());
        if (card(open.get()).isEmpty()) {
            open.set(null);
        }
    }

    State state(Card card) {
        if (card.values().day(Feedback.READ_ON) != null) {
            return State.READ;
        }
        if (Feedback.isDue(card.values(), today.get())) {
            return State.DUE;
        }
        return card.values().day(Feedback.SECOND_ON) == null ? State.OPEN : State.TO_COME;
    }

    /// What is being read again; null for nothing.
    ObjectProperty<@Nullable UUID> openProperty() {
        return open;
    }

    Optional<Card> card(@Nullable UUID id) {
        return said.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
