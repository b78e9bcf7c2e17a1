package app.rebound.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The typefaces that come with the program: "Noto Serif" for what a person writes, "Inter" for the interface.
public final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.ttf",
            "Inter-Medium.ttf",
            "Inter-SemiBold.ttf",
            "NotoSerif-Regular.ttf",
            "NotoSerif-Italic.ttf",
            "NotoSerif-SemiBold.ttf");

    private Fonts() {}

    /// Makes the typefaces known to JavaFX; to be called before the first scene, and harmless when repeated.
    public static void load() {
        for (String file : FILES) {
            try (var stream = Fonts.class.getResourceAsStream("fonts/" + file)) {
                Objects.requireNonNull(Font.loadFont(Objects.requireNonNull(stream, file), 0), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
