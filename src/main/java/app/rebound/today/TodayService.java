package app.rebound.today;

import app.rebound.setback.OverviewService;
import app.rebound.setback.Setback;
import app.rebound.setback.SetbackOverview;
import app.rebound.time.DateStatement;
import app.rebound.timeline.Event;
import app.rebound.timeline.EventService;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers what waits today.
final class TodayService {
    private static final int LATELY = 3;

    private final OverviewService overviews;
    private final EventService events;

    TodayService(OverviewService overviews, EventService events) {
        this.overviews = overviews;
        this.events = events;
    }

    /// Reads what waits; to be called on the writer thread, so that nothing changes in between.
    TodayContent read(LocalDate today) {
        List<SetbackOverview> all = overviews.all();
        var later = new ArrayList<TodayContent.PutOff>();
        var takeaways = new ArrayList<TodayContent.Takeaway>();
        var back = new ArrayList<Setback>();
        TodayContent.Next next = null;
        for (SetbackOverview overview : all) {
            if (overview.setback().state() == Setback.State.OPEN) {
                next = next == null ? next(overview) : next;
                later.addAll(later(overview));
            }
            if (isBack(overview.setback(), today)) {
                back.add(overview.setback());
            }
            String takeaway = overview.progress().takeaway();
            if (!takeaway.isEmpty() && overview.setback().state() != Setback.State.PAUSED) {
                takeaways.add(new TodayContent.Takeaway(overview.setback(), takeaway));
            }
        }
        return new TodayContent(next, later, lately(today), takeaways, back, !all.isEmpty());
    }

    private static boolean isBack(Setback setback, LocalDate today) {
        LocalDate until = setback.pausedUntil();
        return setback.state() == Setback.State.PAUSED && until != null && !until.isAfter(today);
    }

    private static TodayContent.@Nullable Next next(SetbackOverview overview) {
        Program program = overview.program();
        String at = overview.setback().atExercise();
        Exercise exercise = at == null ? null : program.exercise(at).orElse(null);
        if (exercise == null) {
            exercise = firstOpen(overview);
        }
        if (exercise == null) {
            return null;
        }
        Step step = program.step(exercise.step()).orElseThrow();
        return new TodayContent.Next(
                overview.setback(),
                exercise,
                step.titleKey(),
                step.exercises().indexOf(exercise) + 1,
                step.exercises().size(),
                overview.hasBegun());
    }

    /// The first exercise with nothing written; the very first where all hold words.
    private static @Nullable Exercise firstOpen(SetbackOverview overview) {
        List<Exercise> all = overview.program().exercises();
        return all.stream()
                .filter(exercise -> !overview.headway().written().contains(exercise.id()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private static List<TodayContent.PutOff> later(SetbackOverview overview) {
        return overview.program().exercises().stream()
                .filter(exercise -> overview.headway().later().contains(exercise.id()))
                .map(exercise -> new TodayContent.PutOff(overview.setback(), exercise))
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
