package app.rebound.wizard;

import app.rebound.feeling.FeelingVocabulary;
import java.util.Map;

/// The panes of the kinds of exercises that need no other feature.
public final class ExercisePanes {
    private ExercisePanes() {}

    /// One factory for each kind.
    public static Map<ExerciseKind, ExercisePane.Factory> standard(FeelingVocabulary feelings) {
        return Map.of(
                ExerciseKind.WRITING, WritingPane::new,
                ExerciseKind.STEMS, StemsPane::new,
                ExerciseKind.LETTER, LetterPane::new,
                ExerciseKind.LIST, ListPane::new,
                ExerciseKind.FEELINGS,
                        (exercise, messages, callbacks) -> new FeelingsPane(exercise, feelings, messages, callbacks));
    }
}
