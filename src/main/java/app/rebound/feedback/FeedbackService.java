package app.rebound.feedback;

import app.rebound.card.Card;
import app.rebound.card.CardService;
import app.rebound.card.Values;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Keeps what people said, and knows when a second reading is due.
public final class FeedbackService {
    /// How long a second reading is put off when today is not the day.
    public static final int PUT_OFF_DAYS = 7;

    private final CardService cards;

    public FeedbackService(CardService cards) {
        this.cards = cards;
    }

    /// What one setback has, in its order.
    public List<Card> of(UUID setback) {
        return cards.of(Feedback.TYPE, setback);
    }

    /// What was to be read again by `today` and was not yet, the longest due first.
    public List<Card> due(LocalDate today) {
        return cards.all(Feedback.TYPE).stream()
                .filter(card -> Feedback.isDue(card.values(), today))
                .sorted(Comparator.comparing(card -> secondOn(card.values())))
                .toList();
    }

    private static LocalDate secondOn(Values values) {
        LocalDate on = values.day(Feedback.SECOND_ON);
        return on == null ? LocalDate.MAX : on;
    }

    /// Notes that it was read again on that day.
    public void wasRead(Card card, LocalDate today) {
        cards.edit(card.id(), card.draft().with(Feedback.READ_ON, today));
    }

    /// Lets the second reading wait another week.
    public void putOff(Card card, LocalDate today) {
        cards.edit(card.id(), card.draft().with(Feedback.SECOND_ON, today.plusDays(PUT_OFF_DAYS)));
    }
}
