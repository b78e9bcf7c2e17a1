package app.rebound.setback;

import app.rebound.wizard.Answer;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Headway;
import app.rebound.wizard.Program;
import app.rebound.wizard.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /// @param entrance the id of its first exercise with nothing written, core ones first, or of its first
    public record OfStep(Step step, int written, int total, State state, String entrance) {}

    /// What the answers say, and what was gathered on other pages; answers to exercises that the program no longer has
    /// count for nothing.
    public static SetbackProgress of(Program program, List<Answer> answers, Headway headway) {
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
                program.steps().stream()
                        .map(step -> ofStep(step, headway.written()))
                        .toList(),
                takeaway);
    }

    private static OfStep ofStep(Step step, Set<String> done) {
        int written = (int) step.exercises().stream()
                .filter(exercise -> done.contains(exercise.id()))
                .count();
        String entrance = step.exercises().stream()
                .sorted(Comparator.comparing(Exercise::isCore).reversed())
                .map(Exercise::id)
                .filter(id -> !done.contains(id))
                .findFirst()
                .orElse(step.exercises().getFirst().id());
        return new OfStep(step, written, step.exercises().size(), state(step, written, done), entrance);
    }

    /// A step is done when its shorter way is: the core exercises, or all where none is core.
    private static State state(Step step, int written, Set<String> done) {
        if (written == 0) {
            return State.NOT_YET;
        }
        List<Exercise> core = step.exercises().stream().filter(Exercise::isCore).toList();
        List<Exercise> needed = core.isEmpty() ? step.exercises() : core;
        return needed.stream().allMatch(exercise -> done.contains(exercise.id())) ? State.DONE : State.BEGUN;
    }
}
