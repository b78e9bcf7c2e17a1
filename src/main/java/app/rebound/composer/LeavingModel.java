package app.rebound.composer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is asked before a copy leaves the workbook, and how far that is.
final class LeavingModel {
    /// The ways out.
    enum Way {
        SAVE,
        PRINT,
        /// Saved, and opened by another program.
        OPEN
    }

    /// One moment of it.
    sealed interface State {
        /// Nothing leaves.
        record Quiet() implements State {}

        /// Whether it is the person's to give to whom they work for.
        record IsItYours() implements State {}

        /// That the file will be read by whoever has it, before it is opened elsewhere.
        record NotProtected() implements State {}

        record Making() implements State {}
    }

    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Quiet());

    ObjectProperty<State> stateProperty() {
        return state;
    }
}
