package app.rebound.wizard;

import app.rebound.id.Noun;
import java.util.Map;
import java.util.UUID;

/// What a setback has: its answers by exercise, and how many things of each noun.
record Stored(Map<String, AnswerContent> answers, Map<Noun, Integer> gathered) {
    Stored {
        answers = Map.copyOf(answers);
        gathered = Map.copyOf(gathered);
    }

    static Stored read(AnswerService answers, WizardContent content, UUID setback) {
        return new Stored(
                AnswerContent.byExercise(answers.ofSetback(setback)),
                content.gathered().apply(setback));
    }
}
