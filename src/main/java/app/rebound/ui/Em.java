package app.rebound.ui;

import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// How large the letters are where it stands, for what reacts to the room there is for words; itself nothing is seen.
public final class Em extends Text {
    /// @param place laid out anew when the letters change
    public Em(Region place) {
        this(place, _ -> {});
    }

    /// @param onSize told the size of the letters in pixels when they change
    Em(Region place, DoubleConsumer onSize) {
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().addListener((_, _, now) -> {
            onSize.accept(now.getSize());
            place.requestLayout();
        });
    }

    /// The height of a letter in pixels.
    public double size() {
        return getFont().getSize();
    }
}
