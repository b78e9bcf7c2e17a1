package app.rebound.wizard;

import app.rebound.id.Noun;
import java.util.Map;
import java.util.UUID;

/// What is stored of a setback's steps: answers by the exercise's id, and how many things there are of each noun.
record StoredSteps(Map<String, AnswerContent> answers, Map<Noun, Integer> gathered) {
    /// Reads it; to be called where reading is allowed.
    static StoredSteps read(AnswerService answers, WizardContent content, UUID setbackId) {
        return new StoredSteps(
                AnswerContent.byExercise(answers.ofSetback(setbackId)),
                content.gathered().apply(setbackId));
    }
}
