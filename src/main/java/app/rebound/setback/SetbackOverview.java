package app.rebound.setback;

import app.rebound.wizard.Headway;
import app.rebound.wizard.Program;

/// A setback with how far the person is in it.
///
/// @param program the one that it goes through, whole or short
public record SetbackOverview(Setback setback, Program program, Headway headway, SetbackProgress progress) {
    /// Whether anything is written in it.
    public boolean hasBegun() {
        return setback.atExercise() != null || !headway.written().isEmpty();
    }
}
