package app.rebound.wizard;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What a setback has: its answers by exercise, and the ids of the exercises it has cards for.
record Stored(Map<String, AnswerContent> answers, Set<String> gathered) {
    Stored {
        answers = Map.copyOf(answers);
        gathered = Set.copyOf(gathered);
    }

    static Stored read(AnswerService answers, WizardContent content, UUID setback) {
        return new Stored(
                AnswerContent.byExercise(answers.ofSetback(setback)),
                content.gathered().apply(setback));
    }
}
