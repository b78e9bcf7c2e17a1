package app.rebound.wizard;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What the wizard runs: a program, and for each kind of exercise what its pages are made with.
///
/// @param gathered the ids of the exercises for which a setback has cards or the like; runs where reading is allowed
public record WizardContent(
        Program program, Map<ExerciseKind, ExercisePane.Factory> panes, Function<UUID, Set<String>> gathered) {
    /// Of a program in which everything is an answer.
    public WizardContent(Program program, Map<ExerciseKind, ExercisePane.Factory> panes) {
        this(program, panes, _ -> Set.of());
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
