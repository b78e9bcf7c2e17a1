package app.rebound.wizard;

import java.util.List;
import java.util.Set;

/// One of the program's steps, such as Accept, with its exercises in order.
///
/// @param asksReady whether it asks, before anything is written in it, whether today is the day
public record Step(String id, boolean asksReady, List<Exercise> exercises) {
    /// A step that begins without asking.
    public Step(String id, List<Exercise> exercises) {
        this(id, false, exercises);
    }

    public Step {
        exercises = List.copyOf(exercises);
    }

    /// The same step with only those exercises, all of them core; may have none.
    Step only(Set<String> exerciseIds) {
        return new Step(
                id,
                asksReady,
                exercises.stream()
                        .filter(exercise -> exerciseIds.contains(exercise.id()))
                        .map(Exercise::asCore)
                        .toList());
    }

    /// The message key of its name.
    public String titleKey() {
        return "program.step." + id + ".title";
    }

    /// The message key of the question before it; has words only where [#asksReady()].
    public String readyKey() {
        return "program.step." + id + ".ready";
    }

    /// The message key of the words under that question.
    public String readyHintKey() {
        return readyKey() + ".hint";
    }

    /// The message key of the few words under its name.
    public String shortKey() {
        return "program.step." + id + ".short";
    }
}
