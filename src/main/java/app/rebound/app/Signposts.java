package app.rebound.app;

import app.rebound.id.Noun;
import app.rebound.search.Landmarks;
import app.rebound.text.Messages;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.Program;
import java.util.Optional;

/// Tells the search what the wizard's pages are called and which page gathers what.
final class Signposts {
    private Signposts() {}

    static Landmarks of(Program program, Messages messages) {
        return new Landmarks(
                id -> program.exercise(id).map(exercise -> messages.get(exercise.titleKey())),
                noun -> page(program, noun));
    }

    private static Optional<String> page(Program program, Noun noun) {
        return program.exercises().stream()
                .filter(exercise -> exercise.noun() == noun)
                .map(Exercise::id)
                .findFirst();
    }
}
