package app.rebound.app;

import app.rebound.ui.Place;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the frame around the screens shows.
final class ShellModel {
    /// A short line that goes by itself.
    record Notice(String words, boolean offersUndo) {}

    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(new Place.Today());
    private final ObjectProperty<@Nullable Fault> fault = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final BooleanProperty isAlone = new SimpleBooleanProperty();
    private final BooleanProperty paletteOpen = new SimpleBooleanProperty();

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    ObjectProperty<@Nullable Fault> faultProperty() {
        return fault;
    }

    ObjectProperty<@Nullable Notice> noticeProperty() {
        return notice;
    }

    /// Whether the screen stands alone, without the side bar.
    BooleanProperty aloneProperty() {
        return isAlone;
    }

    BooleanProperty paletteOpenProperty() {
        return paletteOpen;
    }
}
