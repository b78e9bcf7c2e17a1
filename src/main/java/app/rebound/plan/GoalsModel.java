package app.rebound.plan;

import app.rebound.card.Card;
import app.rebound.card.CardType;
import app.rebound.id.Ref;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The plan on the screen, which of its cards is open, and where a new one is being written.
final class GoalsModel {
    /// A line for a new card.
    ///
    /// @param parent what the card will belong to
    record Adding(CardType type, Ref parent) {}

    private final ObjectProperty<Plan> plan = new SimpleObjectProperty<>(Plan.EMPTY);
    private final ObjectProperty<@Nullable UUID> open = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Adding> adding = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper drawn = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<LocalDate> today;

    GoalsModel(LocalDate today) {
        this.today = new SimpleObjectProperty<>(today);
    }

    ObjectProperty<Plan> planProperty() {
        return plan;
    }

    /// Counts how often the same plan is to be drawn anew.
    ReadOnlyIntegerProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    void redraw() {
        drawn.set(drawn.get() + 1);
    }

    /// Which card is in a form; null for none.
    ObjectProperty<@Nullable UUID> openProperty() {
        return open;
    }

    /// Where a line for a new card stands; null for nowhere.
    ObjectProperty<@Nullable Adding> addingProperty() {
        return adding;
    }

    ObjectProperty<LocalDate> todayProperty() {
        return today;
    }

    boolean isOpen(Card card) {
        return card.id().equals(open.get());
    }

    Optional<Card> card(UUID id) {
        Plan now = plan.get();
        return Stream.of(
                        now.goals().stream().flatMap(Plan.Branch::cards),
                        now.stages().stream()
                                .flatMap(stage -> Stream.concat(Stream.of(stage.milestone()), stage.steps().stream())),
                        now.steps().stream())
                .flatMap(cards -> cards)
                .filter(card -> card.id().equals(id))
                .findFirst();
    }
}
