package app.rebound.checkin;

import app.rebound.card.Card;
import app.rebound.card.CardDraft;
import app.rebound.card.CardService;
import app.rebound.card.CardVisit;
import app.rebound.feeling.FeelingVocabulary;
import app.rebound.ui.Autosave;
import app.rebound.ui.Surroundings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One check-in under the person's hands; it saves itself.
final class CheckInForm {
    private final Surroundings surroundings;
    private final CardService cards;
    private final Runnable onSaved;
    private final CheckInModel model = new CheckInModel();
    private final Autosave<Draft> autosave;
    private final CheckInPane pane;
    private CardVisit visit = CardVisit.toNew();
    private CardDraft base;

    /// What is saved, and the visit that it belongs to.
    private record Draft(CardVisit visit, CardDraft card) {}

    /// @param onSaved told when something is on the disk
    /// @param foot the ways on from it
    CheckInForm(
            Surroundings surroundings,
            CardService cards,
            FeelingVocabulary feelings,
            Runnable onSaved,
            List<CheckInPane.Way> foot) {
        this.surroundings = surroundings;
        this.cards = cards;
        this.onSaved = onSaved;
        base = empty();
        autosave = new Autosave<>(surroundings.tasks(), this::draft, this::save, surroundings.shell()::showFault);
        autosave.stateProperty().subscribe(state -> {
            if (state instanceof Autosave.State.Saved) {
                this.onSaved.run();
            }
        });
        pane = new CheckInPane(
                model,
                new FeelingWords(feelings, surroundings.messages()),
                surroundings.zone(),
                autosave.stateProperty(),
                autosave::changed,
                foot);
    }

    private CardDraft empty() {
        LocalTime now = LocalTime.ofInstant(surroundings.clock().instant(), surroundings.zone());
        return CardDraft.empty(CheckIn.TYPE, null)
                .with(CheckIn.ON_DAY, surroundings.today())
                .with(CheckIn.AT_TIME, now.truncatedTo(ChronoUnit.MINUTES).toString())
                .with(CheckIn.OCCASION, "today");
    }

    private Draft draft() {
        if (visit.card().isEmpty()) {
            base = empty();
        }
        return new Draft(
                visit,
                base.with(CheckIn.FEELINGS, Felt.write(model.felt()))
                        .with(CheckIn.CONFIDENCE, model.confidenceProperty().get())
                        .with(CheckIn.WORDS, model.wordsProperty().get()));
    }

    /// A check-in that says nothing is none.
    private Instant save(Draft draft) {
        boolean isNothing = draft.visit().card().isEmpty()
                && draft.card().values().get(CheckIn.FEELINGS) == null
                && draft.card().values().number(CheckIn.CONFIDENCE) == null
                && draft.card().values().text(CheckIn.WORDS).isBlank();
        return isNothing ? surroundings.clock().instant() : cards.save(draft.visit(), draft.card());
    }

    CheckInModel model() {
        return model;
    }

    CheckInPane pane() {
        return pane;
    }

    /// Which check-in it is; empty until a new one is stored.
    Optional<UUID> card() {
        return visit.card();
    }

    boolean isPending() {
        return autosave.isPending();
    }

    /// Shows a stored check-in, or an empty one where that is null.
    void show(@Nullable Card card) {
        visit = card == null ? CardVisit.toNew() : CardVisit.to(card.id());
        base = card == null ? empty() : card.draft();
        model.felt().setAll(Felt.read(base.values().text(CheckIn.FEELINGS)));
        model.confidenceProperty().set(base.values().number(CheckIn.CONFIDENCE));
        model.wordsProperty().set(base.values().text(CheckIn.WORDS));
        pane.show();
    }

    void flush(Runnable then) {
        autosave.flush(then);
    }
}
