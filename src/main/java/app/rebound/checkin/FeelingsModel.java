package app.rebound.checkin;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The feelings over time: all that was said, and the stretch that is shown.
final class FeelingsModel {
    /// What is drawn and listed.
    ///
    /// @param isAny whether there is any check-in at all, in this stretch or another
    /// @param rows of these days, oldest first
    /// @param marks the events of these days
    record Shown(
            Stretch stretch,
            LocalDate first,
            LocalDate last,
            LocalDate today,
            boolean isAny,
            List<CheckInRow> rows,
            List<EventMark> marks) {
        Shown {
            rows = List.copyOf(rows);
            marks = List.copyOf(marks);
        }
    }

    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();

    /// Null until it is read.
    ObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }
}
