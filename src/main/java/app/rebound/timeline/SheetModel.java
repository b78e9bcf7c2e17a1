package app.rebound.timeline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// How far the writing of a timeline into a file has come.
final class SheetModel {
    private final BooleanProperty isOffered = new SimpleBooleanProperty();
    private final BooleanProperty isOpen = new SimpleBooleanProperty();
    private final BooleanProperty isBusy = new SimpleBooleanProperty();

    /// Whether a timeline can be written into a file here.
    BooleanProperty offeredProperty() {
        return isOffered;
    }

    /// Whether it is being asked what goes into the file.
    BooleanProperty openProperty() {
        return isOpen;
    }

    /// Whether the file is being made.
    BooleanProperty busyProperty() {
        return isBusy;
    }
}
