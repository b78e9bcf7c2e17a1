package app.rebound.grieving;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The day that was chosen, and whether what was typed last could be read as one.
final class GrievingModel {
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final BooleanProperty misread = new SimpleBooleanProperty();

    /// Null while no day is chosen.
    ObjectProperty<@Nullable LocalDate> untilProperty() {
        return until;
    }

    BooleanProperty misreadProperty() {
        return misread;
    }

    /// Whether the chosen day has come by `today`.
    boolean isDue(LocalDate today) {
        LocalDate day = until.get();
        return day != null && !day.isAfter(today);
    }
}
