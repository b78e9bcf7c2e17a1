package app.rebound.card;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The cards of one type on the screen, and which of them is open in the form.
public final class CardsModel {
    private final CardType type;
    private final List<Field> fields;
    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>();
    private final BooleanProperty adding = new SimpleBooleanProperty();
    private final BooleanProperty isPrivate = new SimpleBooleanProperty();
    private Values loaded = Values.NONE;

    /// @param fields those that the form shows
    CardsModel(CardType type, List<? extends Field> fields) {
        this.type = type;
        this.fields = List.copyOf(fields);
    }

    CardType type() {
        return type;
    }

    List<Field> fields() {
        return fields;
    }

    /// In their order.
    ObservableList<Card> cards() {
        return cards;
    }

    /// Which card is in the form; null for none, or for one that is not stored yet.
    ObjectProperty<@Nullable UUID> openProperty() {
        return open;
    }

    /// Whether the form is open for a new card.
    BooleanProperty addingProperty() {
        return adding;
    }

    /// Whether the card in the form stays out of printouts.
    BooleanProperty privateProperty() {
        return isPrivate;
    }

    /// What the form was opened with.
    Values loaded() {
        return loaded;
    }

    void load(Values values) {
        loaded = values;
    }

    Optional<Card> card(@Nullable UUID id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
