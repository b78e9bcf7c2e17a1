package app.rebound.telling;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the answer on the page tells of.
final class AboutModel {
    private final ObjectProperty<@Nullable About> about = new SimpleObjectProperty<>();

    /// Null while nothing is written.
    ObjectProperty<@Nullable About> aboutProperty() {
        return about;
    }
}
