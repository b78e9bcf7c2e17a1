package app.rebound.wizard;

import app.rebound.ui.Autosave;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What another feature puts under the place to answer.
@FunctionalInterface
public interface Aside {
    /// Made anew each time a page is shown; null where the page has none.
    ///
    /// @param saving how far the page's newest words are
    @Nullable
    Region region(Exercise exercise, ReadOnlyObjectProperty<Autosave.State> saving);
}
