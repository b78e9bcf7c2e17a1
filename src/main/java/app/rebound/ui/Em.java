package app.rebound.ui;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// How large the letters are where it stands, for what reacts to the room there is for words; itself nothing is seen.
public final class Em extends Text {
    /// @param place laid out anew when the letters change
    public Em(Region place) {
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().subscribe(_ -> place.requestLayout());
    }

    /// The height of a letter in pixels.
    public double size() {
        return getFont().getSize();
    }
}
