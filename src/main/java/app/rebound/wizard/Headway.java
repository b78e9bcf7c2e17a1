package app.rebound.wizard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which exercises of a setback are written and which are put off: the one rule that every screen goes by.
///
/// @param written ids of exercises of the program
/// @param later ids of exercises of the program; none that is written
public record Headway(Set<String> written, Set<String> later) {
    public Headway {
        written = Set.copyOf(written);
        later = Set.copyOf(later);
    }

    /// What answers and other things say of a program.
    ///
    /// @param gathered the ids of the exercises for which there is something that is no answer
    public static Headway of(Program program, List<Answer> answers, Set<String> gathered) {
        Map<String, AnswerContent> contents = AnswerContent.byExercise(answers);
        return new Headway(
                with(Progress.WRITTEN, program, contents, gathered), with(Progress.LATER, program, contents, gathered));
    }

    private static Set<String> with(
            Progress wanted, Program program, Map<String, AnswerContent> contents, Set<String> gathered) {
        return program.exercises().stream()
                .filter(exercise -> {
                    AnswerContent stored = contents.get(exercise.id());
                    AnswerContent content = stored == null ? AnswerContent.none(exercise) : stored;
                    return content.progress(gathered.contains(exercise.id())) == wanted;
                })
                .map(Exercise::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
