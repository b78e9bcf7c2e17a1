package app.rebound.exchange;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The journal that is coming in, and what was said of the last one.
final class JournalInModel {
    private final ObjectProperty<@Nullable Arriving> arriving = new SimpleObjectProperty<>();
    private final BooleanProperty begun = new SimpleBooleanProperty();
    private final IntegerProperty read = new SimpleIntegerProperty();
    private final StringProperty said = new SimpleStringProperty("");
    private final ObjectProperty<List<String>> report = new SimpleObjectProperty<>(List.of());

    JournalInModel() {
        begun.bind(arriving.isNotNull());
    }

    /// Null while none is chosen.
    ObjectProperty<@Nullable Arriving> arrivingProperty() {
        return arriving;
    }

    /// Whether one is chosen.
    BooleanProperty begunProperty() {
        return begun;
    }

    /// How many entries were read.
    IntegerProperty readProperty() {
        return read;
    }

    /// What became of the last one, in words.
    StringProperty saidProperty() {
        return said;
    }

    /// What of the last one was not taken in, one line each.
    ObjectProperty<List<String>> reportProperty() {
        return report;
    }
}
