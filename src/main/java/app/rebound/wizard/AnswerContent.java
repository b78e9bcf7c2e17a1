package app.rebound.wizard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person sees of an answer, to tell whether two are the same.
record AnswerContent(List<AnswerPart> parts, boolean isPrivate, boolean isLater) {
    AnswerContent {
        parts = List.copyOf(parts);
    }

    static AnswerContent of(Answer answer) {
        return new AnswerContent(answer.parts(), answer.isPrivate(), answer.isLater());
    }

    static AnswerContent of(AnswerDraft draft) {
        return new AnswerContent(draft.parts(), draft.isPrivate(), draft.isLater());
    }

    /// The contents by the exercise's id.
    static Map<String, AnswerContent> byExercise(List<Answer> answers) {
        return answers.stream().collect(Collectors.toMap(Answer::exercise, AnswerContent::of, (_, later) -> later));
    }

    /// An exercise that nothing is stored for.
    static AnswerContent none(Exercise exercise) {
        return new AnswerContent(List.of(), exercise.isPrivate(), false);
    }

    /// @param isGathered whether there is something for the exercise that is no answer
    Progress progress(boolean isGathered) {
        if (isLater) {
            return Progress.LATER;
        }
        return !isGathered && parts.stream().allMatch(AnswerPart::isBlank) ? Progress.OPEN : Progress.WRITTEN;
    }
}
