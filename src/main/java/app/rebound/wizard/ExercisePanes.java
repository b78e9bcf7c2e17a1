package app.rebound.wizard;

import app.rebound.feeling.FeelingVocabulary;
import app.rebound.text.Messages;
import java.util.Map;

/// The panes of the kinds of exercises that need no other feature.
public final class ExercisePanes {
    private ExercisePanes() {}

    /// One factory for each kind.
    public static Map<ExerciseKind, ExercisePane.Factory> standard(Messages messages, FeelingVocabulary feelings) {
        return Map.of(
                ExerciseKind.WRITING, (exercise, callbacks) -> new WritingPane(exercise, messages, callbacks),
                ExerciseKind.STEMS, (exercise, callbacks) -> new StemsPane(exercise, messages, callbacks),
                ExerciseKind.LETTER, (exercise, callbacks) -> new LetterPane(exercise, messages, callbacks),
                ExerciseKind.LIST, (exercise, callbacks) -> new ListPane(exercise, messages, callbacks),
                ExerciseKind.FEELINGS,
                        (exercise, callbacks) -> new FeelingsPane(exercise, feelings, messages, callbacks));
    }
}
