package app.rebound.card;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The cards of one type on the screen, and which of them is open in the form.
final class CardsModel {
    /// Where the form stands.
    ///
    /// @param isShown whether there is a form
    /// @param card the stored card in it; null for a new one
    record Open(boolean isShown, @Nullable UUID card) {
        static final Open NONE = new Open(false, null);
        static final Open NEW = new Open(true, null);
    }

    private final CardType type;
    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final ObjectProperty<Open> open = new SimpleObjectProperty<>(Open.NONE);

    CardsModel(CardType type) {
        this.type = type;
    }

    CardType type() {
        return type;
    }

    /// In their order.
    ObservableList<Card> cards() {
        return cards;
    }

    ObjectProperty<Open> openProperty() {
        return open;
    }

    /// Whether this card is in the form.
    boolean isOpen(Card card) {
        return card.id().equals(open.get().card());
    }

    Optional<Card> card(@Nullable UUID id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
