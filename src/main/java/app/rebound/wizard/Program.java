package app.rebound.wizard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The ordered steps and exercises that the wizard runs.
///
/// @param version kept with each answer, raised when prompts change their meaning
public record Program(String id, int version, List<Step> steps) {
    public Program {
        steps = List.copyOf(steps);
    }

    /// All exercises, in the order of the steps.
    public List<Exercise> exercises() {
        return steps.stream().flatMap(step -> step.exercises().stream()).toList();
    }

    /// The exercise with this id, empty where the program has none (any more).
    public Optional<Exercise> exercise(String exerciseId) {
        return exercises().stream()
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst();
    }

    /// The step with this id, empty where the program has none.
    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /// The same program with only those exercises, and the steps that have any.
    public Program only(Set<String> exerciseIds) {
        return new Program(
                id,
                version,
                steps.stream()
                        .map(step -> step.only(exerciseIds))
                        .filter(step -> !step.exercises().isEmpty())
                        .toList());
    }

    /// How long its core exercises take, roughly, in minutes.
    public int minutes() {
        return exercises().stream()
                .filter(Exercise::isCore)
                .mapToInt(Exercise::minutes)
                .sum();
    }

    /// All message keys that the program needs, sorted.
    public Set<String> keys() {
        var keys = new TreeSet<String>();
        for (Step step : steps) {
            keys.add(step.titleKey());
            keys.add(step.shortKey());
            if (step.asksReady()) {
                keys.add(step.readyKey());
                keys.add(step.readyHintKey());
            }
        }
        exercises().forEach(exercise -> keys.addAll(exercise.keys()));
        return keys;
    }
}
