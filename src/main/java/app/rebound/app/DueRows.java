package app.rebound.app;

import app.rebound.card.Card;
import app.rebound.feedback.Feedback;
import app.rebound.feedback.FeedbackService;
import app.rebound.grieving.Grieving;
import app.rebound.grieving.GrievingService;
import app.rebound.lesson.LessonRow;
import app.rebound.setback.Setback;
import app.rebound.text.Messages;
import app.rebound.today.Waiting;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import app.rebound.wizard.Answer;
import app.rebound.wizard.DatedLetters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What comes back on its day: the end of grieving, letters, second readings, lessons to look at again. A setback that
/// is paused is left in peace.
final class DueRows {
    private final Surroundings surroundings;
    private final Messages messages;
    private final WorkbookServices services;
    private final GrievingService grieving;
    private final FeedbackService feedback;
    private final DatedLetters letters;

    DueRows(Surroundings surroundings, WorkbookServices services) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.services = services;
        grieving = new GrievingService(services.workbook().database());
        feedback = new FeedbackService(services.cards());
        letters = new DatedLetters(services.answers(), services.program());
    }

    /// All of it; reads the workbook, so not for the thread that draws.
    List<Waiting> all() {
        LocalDate today = surroundings.today();
        Map<UUID, Setback> setbacks =
                services.setbacks().all().stream().collect(Collectors.toMap(Setback::id, Function.identity()));
        List<Waiting> rows = new ArrayList<>();
        grieving.due(today).forEach(due -> rows.add(grieving(due)));
        for (Setback setback : setbacks.values()) {
            if (setback.state() == Setback.State.OPEN) {
                letters.due(setback.id(), today).forEach(letter -> rows.add(letter(setback, letter, today)));
            }
        }
        feedback.due(today).stream()
                .filter(card -> isIn(setbacks, card.setback(), Setback.State.OPEN))
                .forEach(card -> rows.add(feedback(card, today)));
        services.lessons().due(today).stream()
                .filter(lesson -> isAwake(setbacks, lesson.setback()))
                .forEach(lesson -> rows.add(lesson(lesson)));
        return rows;
    }

    /// Lessons outlive the setback they came from; only a pause silences them.
    private static boolean isAwake(Map<UUID, Setback> setbacks, @Nullable UUID setback) {
        return setback == null
                || isIn(setbacks, setback, Setback.State.OPEN)
                || isIn(setbacks, setback, Setback.State.CLOSED);
    }

    private static boolean isIn(Map<UUID, Setback> setbacks, @Nullable UUID setback, Setback.State state) {
        Setback found = setback == null ? null : setbacks.get(setback);
        return found != null && found.state() == state;
    }

    private Waiting grieving(Grieving due) {
        return new Waiting(
                "grieving-" + due.setback(),
                Waiting.Kind.GRIEVING,
                messages.get("due.grieving"),
                messages.get("due.grieving.words", due.title()),
                Waiting.Way.doing(
                        messages.get("due.grieving.do"),
                        () -> grieving.set(due.setback(), null),
                        messages.get("due.grieving.done")),
                until -> grieving.set(due.setback(), until),
                List.of());
    }

    private Waiting letter(Setback setback, Answer letter, LocalDate today) {
        return new Waiting(
                "letter-" + letter.id(),
                Waiting.Kind.LETTER,
                messages.get("due.letter"),
                messages.get("due.letter.words", setback.title()),
                new Waiting.Way(
                        messages.get("due.letter.do"),
                        () -> letters.wasOpened(letter, today),
                        new Place.Steps(setback.id(), letter.exercise()),
                        null,
                        false),
                until -> letters.putOff(letter, until),
                List.of(leftOut("due.letter.not", () -> letters.putOff(letter, null))));
    }

    private Waiting feedback(Card card, LocalDate today) {
        UUID setback = Objects.requireNonNull(card.setback());
        String who = card.values().text(Feedback.WHO).strip();
        return new Waiting(
                "feedback-" + card.id(),
                Waiting.Kind.FEEDBACK,
                who.isEmpty() ? messages.get("due.feedback") : messages.get("due.feedback.of", who),
                messages.get("due.feedback.words", card.title()),
                Waiting.Way.to(messages.get("due.feedback.do"), new Place.Steps(setback, "feedback")),
                until -> feedback.putOff(card, until),
                List.of(
                        Waiting.Way.doing(
                                messages.get("due.feedback.read"),
                                () -> feedback.wasRead(card, today),
                                messages.get("due.feedback.read.done")),
                        leftOut("due.feedback.not", () -> feedback.putOff(card, null))));
    }

    private Waiting lesson(LessonRow lesson) {
        int months = lesson.open().getFirst().check().months();
        return new Waiting(
                "lesson-" + lesson.id() + "-" + months,
                Waiting.Kind.LESSON,
                lesson.title(),
                messages.get("due.lesson.words", months),
                Waiting.Way.to(messages.get("due.lesson.do"), new Place.Lessons(null, lesson.id())),
                until -> services.lessons().putOff(lesson, until),
                List.of(leftOut("due.lesson.not", () -> services.lessons().putOff(lesson, null))));
    }

    private Waiting.Way leftOut(String key, Runnable work) {
        return Waiting.Way.doing(messages.get(key), work, messages.get("due.left-out"));
    }
}
