package app.rebound.timeline;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The look back: the day that is looked back to, the days there are, and the words typed for one.
final class ThenModel {
    private final ObjectProperty<@Nullable KnownThen> known = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> first = new SimpleObjectProperty<>(LocalDate.EPOCH);
    private final ObjectProperty<LocalDate> last = new SimpleObjectProperty<>(LocalDate.EPOCH);
    private final DateEntryModel day = new DateEntryModel();

    /// Null while everything known now is shown.
    ObjectProperty<@Nullable KnownThen> knownProperty() {
        return known;
    }

    /// The day of the first event.
    ObjectProperty<LocalDate> firstProperty() {
        return first;
    }

    /// The day after which nothing is to come, not before [#firstProperty].
    ObjectProperty<LocalDate> lastProperty() {
        return last;
    }

    /// The field for the day.
    DateEntryModel day() {
        return day;
    }
}
