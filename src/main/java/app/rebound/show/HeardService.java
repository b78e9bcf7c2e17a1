package app.rebound.show;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.feedback.Feedback;
import app.rebound.feedback.FeedbackService;
import app.rebound.feedback.Said;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.util.Optional;

/// Keeps what was said or written by hand on the parts of a printout, as feedback beside each.
public final class HeardService {
    private final CardService cards;
    private final FeedbackService feedback;

    public HeardService(CardService cards, FeedbackService feedback) {
        this.cards = cards;
        this.feedback = feedback;
    }

    /// Saves what stands in the field of one part: adds it the first time, changes it from then on; what was taken away
    /// again goes to the trash. What undo took back is added anew.
    ///
    /// @return the visit to go on with
    public CardVisit save(CardVisit visit, Said said) {
        Optional<Card> stored = visit.card().flatMap(id -> cards.find(Feedback.TYPE, id));
        if (said.words().isBlank()) {
            stored.ifPresent(card -> cards.trash(new Ref(Noun.FEEDBACK, card.id())));
            return CardVisit.toNew();
        }
        CardVisit going = stored.isPresent() || visit.card().isEmpty() ? visit : CardVisit.toNew();
        CardDraft draft = stored.map(Card::draft)
                .orElseGet(() -> CardDraft.empty(Feedback.TYPE, said.setback())
                        .with(Feedback.TITLE, said.heading())
                        .with(Feedback.TOLD_ON, said.day()))
                .with(Feedback.WHO, said.who())
                .with(Feedback.WORDS, said.words());
        feedback.save(going, draft, said);
        return going;
    }
}
