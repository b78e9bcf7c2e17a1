package app.rebound.setback;

import app.rebound.ui.Place;
import app.rebound.wizard.Exercise;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A way from a setback's page to a part of it.
///
/// @param id ends its words' key and its button's id
record Way(String id, Place place) {
    /// The ways of one setback; a part that the program has no page for is left out.
    ///
    /// @param whole the whole program: a page that the short one leaves out can be opened all the same
    static List<Way> of(Program whole, UUID setback) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way("timeline", new Place.Timeline(setback)));
        page(ways, "reasons", whole, setback, ExerciseKind.REASONS, "looking-closer");
        page(ways, "feedback", whole, setback, ExerciseKind.FEEDBACK, "");
        page(ways, "ledger", whole, setback, ExerciseKind.LEDGER, "");
        page(ways, "lessons", whole, setback, ExerciseKind.LESSON, "next-time");
        page(ways, "story", whole, setback, ExerciseKind.STORY, "story");
        page(ways, "plan", whole, setback, ExerciseKind.PLAN, "small-step");
        ways.add(new Way("printout", new Place.Printouts(setback)));
        ways.add(new Way("first-days", new Place.FirstDays(setback)));
        return List.copyOf(ways);
    }

    /// @param otherwise the id of the exercise that stands for it where the program has none of the kind
    private static void page(
            List<Way> ways, String id, Program whole, UUID setback, ExerciseKind kind, String otherwise) {
        Optional<Exercise> ofKind = whole.exercises().stream()
                .filter(exercise -> exercise.kind() == kind)
                .findFirst();
        ofKind.or(() -> whole.exercise(otherwise))
                .ifPresent(exercise -> ways.add(new Way(id, new Place.Steps(setback, exercise.id()))));
    }
}
