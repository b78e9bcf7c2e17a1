package app.rebound.setback;

import app.rebound.wizard.Answer;
import app.rebound.wizard.AnswerService;
import app.rebound.wizard.Headway;
import app.rebound.wizard.Program;
import app.rebound.wizard.Programs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// Says of setbacks how far the person is, by the rule that the wizard goes by.
public final class OverviewService {
    private final SetbackService setbacks;
    private final AnswerService answers;
    private final Programs programs;
    private final Function<UUID, Set<String>> gathered;

    /// @param gathered the ids of the exercises for which a setback has something that is no answer
    public OverviewService(
            SetbackService setbacks, AnswerService answers, Programs programs, Function<UUID, Set<String>> gathered) {
        this.setbacks = setbacks;
        this.answers = answers;
        this.programs = programs;
        this.gathered = gathered;
    }

    /// All setbacks, the one worked on last first.
    public List<SetbackOverview> all() {
        return setbacks.all().stream().map(this::of).toList();
    }

    public Optional<SetbackOverview> find(UUID setback) {
        return setbacks.find(setback).map(this::of);
    }

    private SetbackOverview of(Setback setback) {
        Program program = programs.of(setback.programId());
        List<Answer> written = answers.ofSetback(setback.id());
        Headway headway = Headway.of(program, written, gathered.apply(setback.id()));
        return new SetbackOverview(setback, program, headway, SetbackProgress.of(program, written, headway));
    }
}
