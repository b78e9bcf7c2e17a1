package app.rebound.wizard;

import java.util.Map;

/// What the wizard runs: a program, and for each kind of exercise what its pages are made with.
public record WizardContent(Program program, Map<ExerciseKind, ExercisePane.Factory> panes) {
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
