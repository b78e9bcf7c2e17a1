package app.rebound.app;

import app.rebound.card.Card;
import app.rebound.feedback.FeedbackService;
import app.rebound.grieving.Grieving;
import app.rebound.grieving.GrievingService;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.today.TodayOffer;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Answer;
import app.rebound.wizard.DatedLetters;
import java.time.LocalDate;
import java.util.Optional;

/// What comes back on its day, one thing at a time: the end of grieving, a letter, a second reading.
final class DueOffers {
    private static final int WEEK = 7;

    private final Surroundings surroundings;
    private final WorkbookServices services;
    private final GrievingService grieving;
    private final FeedbackService feedback;
    private final DatedLetters letters;

    DueOffers(Surroundings surroundings, WorkbookServices services) {
        this.surroundings = surroundings;
        this.services = services;
        grieving = new GrievingService(services.workbook().database());
        feedback = new FeedbackService(services.cards());
        letters = new DatedLetters(services.answers(), services.program());
    }

    /// The present one; reads the workbook, so not for the thread that draws.
    Optional<TodayOffer> next() {
        LocalDate today = surroundings.today();
        Optional<TodayOffer> first = grieving.due(today).stream().findFirst().map(this::grieving);
        if (first.isPresent()) {
            return first;
        }
        for (Setback setback : services.setbacks().all()) {
            if (setback.state() == Setback.State.OPEN) {
                Optional<TodayOffer> letter =
                        letters.due(setback.id(), today).stream().findFirst().map(answer -> letter(setback, answer));
                if (letter.isPresent()) {
                    return letter;
                }
            }
        }
        return feedback.due(today).stream().filter(this::isOpen).findFirst().map(this::feedback);
    }

    private boolean isOpen(Card card) {
        return card.setback() != null
                && services.setbacks()
                        .find(card.setback())
                        .filter(setback -> setback.state() == Setback.State.OPEN)
                        .isPresent();
    }

    private TodayOffer grieving(Grieving due) {
        Messages messages = surroundings.messages();
        return new TodayOffer(
                messages.get("due.grieving"),
                messages.get("due.grieving.words", due.title()),
                messages.get("due.grieving.do"),
                () -> answered(() -> grieving.set(due.setback(), null), () -> {}),
                messages.get("due.grieving.longer"),
                () -> answered(
                        () -> grieving.set(due.setback(), surroundings.today().plusDays(WEEK)), () -> {}));
    }

    private TodayOffer letter(Setback setback, Answer letter) {
        Messages messages = surroundings.messages();
        return new TodayOffer(
                messages.get("due.letter"),
                messages.get("due.letter.words", setback.title()),
                messages.get("due.letter.do"),
                () -> answered(
                        () -> letters.wasOpened(letter, surroundings.today()),
                        () -> surroundings.navigator().go(new Place.Steps(setback.id(), letter.exercise()))),
                messages.get("due.week"),
                () -> answered(() -> letters.putOff(letter, surroundings.today()), () -> {}));
    }

    private TodayOffer feedback(Card card) {
        Messages messages = surroundings.messages();
        var setback = card.setback();
        return new TodayOffer(
                messages.get("due.feedback"),
                messages.get("due.feedback.words", card.title()),
                messages.get("due.feedback.do"),
                () -> {
                    if (setback != null) {
                        surroundings.navigator().go(new Place.Steps(setback, "feedback"));
                    }
                },
                messages.get("due.week"),
                () -> answered(() -> feedback.putOff(card, surroundings.today()), () -> {}));
    }

    private void answered(Runnable change, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            change.run();
                            return true;
                        },
                        _ -> then.run(),
                        surroundings::fault);
    }
}
