package app.rebound.setback;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Until when a setback is to be put aside, as it is typed.
final class PauseModel {
    private final StringProperty when = new SimpleStringProperty("");
    private final StringProperty reading = new SimpleStringProperty("");
    private final BooleanProperty refused = new SimpleBooleanProperty();

    /// The words typed for the day.
    StringProperty whenProperty() {
        return when;
    }

    /// What was understood of them, or what to type instead.
    StringProperty readingProperty() {
        return reading;
    }

    /// Whether pausing was tried with words that are no day to come back on.
    BooleanProperty refusedProperty() {
        return refused;
    }
}
