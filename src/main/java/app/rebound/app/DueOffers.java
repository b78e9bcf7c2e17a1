package app.rebound.app;

import app.rebound.card.Card;
import app.rebound.feedback.FeedbackService;
import app.rebound.grieving.Grieving;
import app.rebound.grieving.GrievingService;
import app.rebound.lesson.LessonRow;
import app.rebound.plan.PlanService;
import app.rebound.plan.StepToTake;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.today.TodayOffer;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Answer;
import app.rebound.wizard.DatedLetters;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What comes back on its day, one thing at a time: the end of grieving, a letter, a second reading, a lesson to look
/// at again, a step to take. A setback that is paused is left in peace.
final class DueOffers {
    private static final int WEEK = 7;

    private final Surroundings surroundings;
    private final WorkbookServices services;
    private final GrievingService grieving;
    private final FeedbackService feedback;
    private final DatedLetters letters;
    private final PlanService plans;

    DueOffers(Surroundings surroundings, WorkbookServices services) {
        this.surroundings = surroundings;
        this.services = services;
        grieving = new GrievingService(services.workbook().database());
        feedback = new FeedbackService(services.cards());
        letters = new DatedLetters(services.answers(), services.program());
        plans = new PlanService(services.cards());
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
        return feedback.due(today).stream()
                .filter(this::isOpen)
                .findFirst()
                .map(this::feedback)
                .or(() -> services.lessons().due(today).stream()
                        .filter(lesson -> isAwake(lesson.setback()))
                        .findFirst()
                        .map(this::lesson))
                .or(() -> plans.due(today).stream()
                        .filter(step -> isAwake(step.setback()))
                        .findFirst()
                        .map(this::step));
    }

    /// Lessons and steps outlive the setback they came from; only a pause silences them.
    private boolean isAwake(@Nullable UUID setback) {
        return setback == null
                || services.setbacks()
                        .find(setback)
                        .filter(one -> one.state() != Setback.State.PAUSED)
                        .isPresent();
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

    private TodayOffer lesson(LessonRow lesson) {
        Messages messages = surroundings.messages();
        return new TodayOffer(
                messages.get("due.lesson"),
                messages.get("due.lesson.words", lesson.title()),
                messages.get("due.lesson.do"),
                () -> surroundings.navigator().go(new Place.Lessons(null, lesson.id())),
                messages.get("due.week"),
                () -> answered(
                        () -> services.lessons()
                                .putOff(lesson, surroundings.today().plusDays(WEEK)),
                        () -> {}));
    }

    private TodayOffer step(Card step) {
        Messages messages = surroundings.messages();
        return new TodayOffer(
                messages.get("due.step"),
                step.title(),
                messages.get("due.step.do"),
                () -> answered(() -> plans.tick(step, surroundings.today(), true), () -> {}),
                messages.get("due.step.later"),
                () -> answered(
                        () -> plans.set(
                                step, StepToTake.DUE, surroundings.today().plusDays(1)),
                        () -> {}));
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
