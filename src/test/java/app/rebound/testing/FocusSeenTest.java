package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

@FxTest
class FocusSeenTest {
    @Test
    void aButtonIsFramedWhileItHasTheFocus(Screen screen) {
        assertThat(problems(screen, "")).isEmpty();
    }

    @Test
    void aButtonThatLooksTheSameIsAProblem(Screen screen) {
        assertThat(problems(screen, "-fx-border-color: white; -fx-effect: null;"))
                .singleElement()
                .asString()
                .contains("Second", "by 0 points");
    }

    @Test
    void aFrameThatIsTooFaintIsAProblem(Screen screen) {
        assertThat(problems(screen, "-fx-border-color: -r-line; -fx-effect: null;"))
                .isNotEmpty();
    }

    private static List<String> problems(Screen screen, String style) {
        var second = new Button("Second");
        second.setId("second");
        second.setStyle(style);
        VBox root = screen.show(() -> new VBox(8, new Button("First"), second, new Button("Third")));
        return screen.run(() -> new FocusSeen().problems(root));
    }
}
