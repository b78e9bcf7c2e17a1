package app.rebound.card;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// One visit to a card's form, from opening to leaving: which card it is once it is stored, and what undo and versions
/// count as one.
public final class CardVisit {
    private final String name = "card:" + UUID.randomUUID();
    private final AtomicReference<@Nullable UUID> card;
    private final AtomicBoolean isSaved = new AtomicBoolean();

    private CardVisit(@Nullable UUID card) {
        this.card = new AtomicReference<>(card);
    }

    /// A visit to a stored card.
    public static CardVisit to(UUID card) {
        return new CardVisit(card);
    }

    /// A visit that will add a card.
    public static CardVisit toNew() {
        return new CardVisit(null);
    }

    /// Which card it is, empty until a new one is stored.
    public Optional<UUID> card() {
        return Optional.ofNullable(card.get());
    }

    String name() {
        return name;
    }

    boolean isFirstChange() {
        return !isSaved.get();
    }

    void wasSaved(UUID id) {
        card.set(id);
        isSaved.set(true);
    }
}
