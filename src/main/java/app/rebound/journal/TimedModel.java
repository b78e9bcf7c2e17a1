package app.rebound.journal;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

/// A timed session: how long it is meant to be, and what is left.
final class TimedModel {
    /// The longest session, in minutes.
    static final int LONGEST = 240;

    private final IntegerProperty planned = new SimpleIntegerProperty();
    private final IntegerProperty left = new SimpleIntegerProperty();
    private final BooleanProperty isAsking = new SimpleBooleanProperty();

    /// Minutes; 0 while no session runs.
    IntegerProperty plannedProperty() {
        return planned;
    }

    /// Whole minutes that are left, rounded up; 0 when the time is up.
    IntegerProperty leftProperty() {
        return left;
    }

    /// Whether the person is asked for a length of their own.
    BooleanProperty askingProperty() {
        return isAsking;
    }

    /// A typed length in minutes; empty where it is none from 1 to [#LONGEST].
    static Optional<Integer> minutes(String typed) {
        String plain = typed.strip();
        if (!plain.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(plain)).filter(minutes -> minutes >= 1 && minutes <= LONGEST);
    }
}
