package app.rebound.setback;

import app.rebound.ui.Place;
import app.rebound.wizard.ExerciseKind;
import app.rebound.wizard.Program;
import java.util.ArrayList;
import java.util.List;
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
        ways.add(new Way("reasons", new Place.Reasons(setback)));
        page(ways, "feedback", whole, setback, ExerciseKind.FEEDBACK);
        page(ways, "ledger", whole, setback, ExerciseKind.LEDGER);
        ways.add(new Way("lessons", new Place.Lessons(setback, null)));
        page(ways, "story", whole, setback, ExerciseKind.STORY);
        ways.add(new Way("plan", new Place.Plan()));
        ways.add(new Way("printout", new Place.Printouts(setback)));
        ways.add(new Way("first-days", new Place.FirstDays(setback)));
        return List.copyOf(ways);
    }

    private static void page(List<Way> ways, String id, Program whole, UUID setback, ExerciseKind kind) {
        whole.exercises().stream()
                .filter(exercise -> exercise.kind() == kind)
                .findFirst()
                .ifPresent(exercise -> ways.add(new Way(id, new Place.Steps(setback, exercise.id()))));
    }
}
