package app.rebound.today;

import app.rebound.card.Card;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The steps to take that Today shows.
final class StepsCardModel {
    /// What was read.
    ///
    /// @param due those that wait, and those done today after them
    record Steps(LocalDate today, List<Card> due, List<Card> done) {
        Steps {
            due = List.copyOf(due);
            done = List.copyOf(done);
        }
    }

    private final ObjectProperty<@Nullable Steps> steps = new SimpleObjectProperty<>();

    /// Null until it is read.
    ObjectProperty<@Nullable Steps> stepsProperty() {
        return steps;
    }
}
