package app.rebound.origin;

import app.rebound.card.CardService;
import app.rebound.id.Ref;
import java.util.Optional;

/// Knows which journal entry a card was made of.
final class OriginService {
    private final CardService cards;
    private final OriginDao origins = new OriginDao();

    OriginService(CardService cards) {
        this.cards = cards;
    }

    /// The entry; empty for none, or when it is in the trash.
    Optional<Origin> find(Ref card) {
        return cards.read(handle -> origins.find(handle, card));
    }
}
