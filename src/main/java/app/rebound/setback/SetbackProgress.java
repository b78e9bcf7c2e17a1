package app.rebound.setback;

import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How far a person is with a setback, step by step, and the one thing they took from it.
///
/// @param steps in the order of the program
/// @param takeaway empty when it is not written yet
public record SetbackProgress(List<OfStep> steps, String takeaway) {
    public SetbackProgress {
        steps = List.copyOf(steps);
    }

    /// Whether a step is behind the person.
    public enum State {
        DONE,
        BEGUN,
        NOT_YET;

        /// The name in message keys and style classes.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How far one step is.
    ///
    /// @param written how many of its exercises hold words
    /// @param total how many exercises it has
    public record OfStep(Step step, int written, int total, State state) {}

    /// What the answers say; answers to exercises that the program no longer has count for nothing.
    public static SetbackProgress of(Program program, List<Answer> answers) {
        Map<String, Answer> written = answers.stream()
                .filter(Answer::isWritten)
                .collect(Collectors.toMap(Answer::exercise, Function.identity(), (_, newer) -> newer));
        String takeaway = program.exercises().stream()
                .filter(Exercise::isTakeaway)
                .flatMap(exercise -> Optional.ofNullable(written.get(exercise.id())).stream()
                        .flatMap(answer -> exercise.parts().stream().map(part -> answer.text(part.key()))))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return new SetbackProgress(
                program.steps().stream().map(step -> ofStep(step, written)).toList(), takeaway);
    }

    private static OfStep ofStep(Step step, Map<String, Answer> answers) {
        int written = (int) step.exercises().stream()
                .filter(exercise -> answers.containsKey(exercise.id()))
                .count();
        return new OfStep(step, written, step.exercises().size(), state(step, written, answers));
    }

    /// A step is done when its shorter way is: the core exercises, or all where none is core.
    private static State state(Step step, int written, Map<String, Answer> answers) {
        if (written == 0) {
            return State.NOT_YET;
        }
        List<Exercise> core = step.exercises().stream().filter(Exercise::isCore).toList();
        List<Exercise> needed = core.isEmpty() ? step.exercises() : core;
        return needed.stream().allMatch(exercise -> answers.containsKey(exercise.id())) ? State.DONE : State.BEGUN;
    }
}
