package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@FxTest
class ScrollerTest {
    @Test
    void noPictureOfWhatIsWithinIsKept(Screen screen) {
        ScrollPane scroller = screen.run(() -> new Scroller(new Region()));
        screen.show(() -> new VBox(scroller), 300, 200);
        assertThat(screen.run(() -> scroller.lookup(".viewport").isCache())).isFalse();
    }
}
