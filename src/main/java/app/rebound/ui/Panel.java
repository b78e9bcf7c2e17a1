package app.rebound.ui;

import javafx.beans.property.ReadOnlyObjectProperty;

/// A screen that can also stand on a page of another one, which then shows how far its saving is.
public interface Panel extends Screen {
    /// How far the newest words are.
    ReadOnlyObjectProperty<Autosave.State> savingProperty();

    /// Puts the focus where one begins.
    void focusFirst();

    /// To be called when the page is left for good.
    default void dispose() {}
}
