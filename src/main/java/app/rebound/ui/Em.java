package app.rebound.ui;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// How large the letters are where it stands, for what reacts to the room there is for words; itself nothing is seen.
public final class Em extends Text {
    /// Narrower than this, in heights of letters, words have no room beside one another.
    private static final double ROOMY = 36;

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

    /// Puts one into `place`, and tells `onRoom` whenever the room for its words may be another.
    public static void watch(Pane place, Consumer<Em> onRoom) {
        var em = new Em(place);
        place.getChildren().add(em);
        place.widthProperty().subscribe(() -> onRoom.accept(em));
        em.fontProperty().subscribe(() -> onRoom.accept(em));
    }

    /// Whether words have no room beside one another in `width`, in pixels; not where that is not known yet.
    public boolean isTight(double width) {
        return width > 0 && width < ROOMY * size();
    }

    /// The height of a letter in pixels.
    public double size() {
        return getFont().getSize();
    }
}
