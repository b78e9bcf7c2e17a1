package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxTest
class LoadedScreenTest {
    @TempDir
    private Path folder;

    @Test
    void whatScrollsCanTakeTheFocusAsSoonAsItIsShown(Screen screen) {
        try (var book = new OpenBook(folder.resolve("book"))) {
            var frame = new StackPane();
            screen.show(() -> frame, 640, 480);
            var field = new TextField();
            boolean isFocused = screen.run(() -> {
                var loaded = new LoadedScreen<>(
                        book.surroundings(Locale.ENGLISH),
                        () -> Optional.of("it"),
                        _ -> new Scrolling(new ScrollPane(new StackPane(field))),
                        () -> {},
                        (_, _) -> false);
                frame.getChildren().setAll(loaded.region());
                // It is made anew, and this time it stands in the window.
                loaded.reload();
                field.requestFocus();
                return field.isFocused();
            });
            assertThat(isFocused).isTrue();
        }
    }

    private record Scrolling(Region region) implements app.rebound.ui.Screen {
        @Override
        public void reload() {}

        @Override
        public void flush(Runnable then) {
            then.run();
        }
    }
}
