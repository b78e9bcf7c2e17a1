package app.rebound.wizard;

import app.rebound.id.Noun;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// What the wizard runs: a program, and for each kind of exercise what its pages are made with.
///
/// @param gathered counts what a setback has of each noun; runs where reading is allowed
public record WizardContent(
        Program program, Map<ExerciseKind, ExercisePane.Factory> panes, Function<UUID, Map<Noun, Integer>> gathered) {
    /// Of a program in which everything is an answer.
    public WizardContent(Program program, Map<ExerciseKind, ExercisePane.Factory> panes) {
        this(program, panes, _ -> Map.of());
    }

    public WizardContent {
        panes = Map.copyOf(panes);
    }

    /// @throws IllegalArgumentException when nothing was given for the exercise's kind
    ExercisePane.Factory factory(Exercise exercise) {
        ExercisePane.Factory factory = panes.get(exercise.kind());
        if (factory == null) {
            throw new IllegalArgumentException("no pane for " + exercise.kind());
        }
        return factory;
    }
}
