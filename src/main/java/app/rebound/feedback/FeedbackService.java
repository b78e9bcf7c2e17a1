package app.rebound.feedback;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.db.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Keeps what people said, and knows when a second reading is due.
public final class FeedbackService {
    private final CardService cards;
    private final FeedbackDao feedback = new FeedbackDao();
    private final SaidDao said = new SaidDao();

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

    /// Keeps what was said on a part of a printout.
    public UUID add(Transaction tx, Said one) {
        UUID id = cards.add(
                tx,
                CardDraft.empty(Feedback.TYPE, one.setback())
                        .with(Feedback.TITLE, one.heading())
                        .with(Feedback.WHO, one.who())
                        .with(Feedback.TOLD_ON, one.day())
                        .with(Feedback.WORDS, one.words()));
        said.set(tx, id, one);
        return id;
    }

    /// Saves what stands in the field beside a part of a printout; a visit is one version and one step of undo.
    public void save(CardVisit visit, CardDraft draft, Said one) {
        cards.save(visit, draft, (tx, id) -> said.set(tx, id, one));
    }

    /// Changes the words of what came back once more with others; the earlier ones stay as a version.
    public void change(Transaction tx, UUID id, String words) {
        cards.find(tx.handle(), Feedback.TYPE, id)
                .ifPresent(card -> cards.edit(tx, id, card.draft().with(Feedback.WORDS, words)));
    }

    /// What came back in a copy so far, in the trash or not.
    public List<Said.Earlier> in(Handle handle, UUID copy) {
        return said.in(handle, copy);
    }

    /// What was said on one part of a setback's printouts, in its order.
    ///
    /// @param key of the part
    public List<Card> on(UUID setback, String key) {
        return cards.read(handle -> cards.some(handle, Feedback.TYPE, said.on(handle, setback, key)));
    }
}
