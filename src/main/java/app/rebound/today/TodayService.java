package app.rebound.today;

import app.rebound.setback.Setback;
import app.rebound.setback.SetbackProgress;
import app.rebound.setback.SetbackService;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Gathers what waits today.
final class TodayService {
    private static final int LATELY = 3;

    private final SetbackService setbacks;
    private final AnswerService answers;
    private final EventService events;
    private final Program program;

    TodayService(SetbackService setbacks, AnswerService answers, EventService events, Program program) {
        this.setbacks = setbacks;
        this.answers = answers;
        this.events = events;
        this.program = program;
    }

    /// Reads what waits; to be called on the writer thread, so that nothing changes in between.
    TodayContent read(LocalDate today) {
        List<Setback> all = setbacks.all();
        var later = new ArrayList<TodayContent.PutOff>();
        var takeaways = new ArrayList<TodayContent.Takeaway>();
        TodayContent.Next next = null;
        for (Setback setback : all) {
            List<Answer> written = answers.ofSetback(setback.id());
            if (setback.state() == Setback.State.OPEN) {
                next = next == null ? next(setback, written) : next;
                later.addAll(later(setback, written));
            }
            String takeaway = SetbackProgress.of(program, written).takeaway();
            if (!takeaway.isEmpty()) {
                takeaways.add(new TodayContent.Takeaway(setback, takeaway));
            }
        }
        return new TodayContent(next, later, lately(today), takeaways, !all.isEmpty());
    }

    private TodayContent.@Nullable Next next(Setback setback, List<Answer> written) {
        String at = setback.atExercise();
        Exercise exercise = at == null ? null : program.exercise(at).orElse(null);
        if (exercise == null) {
            exercise = firstOpen(written);
        }
        if (exercise == null) {
            return null;
        }
        Step step = program.step(exercise.step()).orElseThrow();
        return new TodayContent.Next(
                setback,
                exercise,
                step.titleKey(),
                step.exercises().indexOf(exercise) + 1,
                step.exercises().size(),
                at != null || written.stream().anyMatch(Answer::isWritten));
    }

    /// The first exercise with nothing written; the very first where all hold words.
    private @Nullable Exercise firstOpen(List<Answer> written) {
        Set<String> done =
                written.stream().filter(Answer::isWritten).map(Answer::exercise).collect(Collectors.toSet());
        List<Exercise> all = program.exercises();
        return all.stream()
                .filter(exercise -> !done.contains(exercise.id()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private List<TodayContent.PutOff> later(Setback setback, List<Answer> written) {
        Set<String> later =
                written.stream().filter(Answer::isLater).map(Answer::exercise).collect(Collectors.toSet());
        return program.exercises().stream()
                .filter(exercise -> later.contains(exercise.id()))
                .map(exercise -> new TodayContent.PutOff(setback, exercise))
                .toList();
    }

    private List<Event> lately(LocalDate today) {
        List<Event> past = events.all(null).stream()
                .filter(event -> hasBegun(event, today))
                .toList();
        return past.subList(Math.max(0, past.size() - LATELY), past.size()).reversed();
    }

    private static boolean hasBegun(Event event, LocalDate today) {
        DateStatement when = event.when();
        if (when == null) {
            return false;
        }
        LocalDateTime earliest = when.date().earliest();
        return earliest == null || !earliest.toLocalDate().isAfter(today);
    }
}
