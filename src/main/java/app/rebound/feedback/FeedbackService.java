package app.rebound.feedback;

import app.rebound.card.Card;
import app.rebound.card.CardService;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what people said, and knows when a second reading is due.
public final class FeedbackService {
    private final CardService cards;
    private final FeedbackDao feedback = new FeedbackDao();

    public FeedbackService(CardService cards) {
        this.cards = cards;
    }

    /// What one setback has, in its order.
    public List<Card> of(UUID setback) {
        return cards.of(Feedback.TYPE, setback);
    }

    /// What was to be read again by `today` and was not yet, the longest due first.
    public List<Card> due(LocalDate today) {
        return cards.read(handle -> cards.some(handle, Feedback.TYPE, feedback.due(handle, today)));
    }

    /// Notes that it was read again on that day.
    public void wasRead(Card card, LocalDate today) {
        cards.edit(card.id(), card.draft().with(Feedback.READ_ON, today));
    }

    /// Lets the second reading wait until `day`; null for no second reading. One step of undo.
    public void putOff(Card card, @Nullable LocalDate day) {
        cards.edit(card.id(), card.draft().with(Feedback.SECOND_ON, day));
    }
}
