package app.rebound.wizard;

import java.util.List;
import java.util.Set;

/// One of the program's steps, such as Accept, with its exercises in order.
public record Step(String id, List<Exercise> exercises) {
    public Step {
        exercises = List.copyOf(exercises);
    }

    /// The same step with only those exercises; may have none.
    Step only(Set<String> exerciseIds) {
        return new Step(
                id,
                exercises.stream()
                        .filter(exercise -> exerciseIds.contains(exercise.id()))
                        .toList());
    }

    /// The message key of its name.
    public String titleKey() {
        return "program.step." + id + ".title";
    }

    /// The message key of the few words under its name.
    public String shortKey() {
        return "program.step." + id + ".short";
    }
}
