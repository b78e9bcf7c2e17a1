package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

@FxTest
class TargetsTest {
    @Test
    void aSmallTargetBesideAnotherIsAProblem(Screen screen) {
        assertThat(problems(screen, button(40, 20, 0, 0), button(40, 30, 0, 21)))
                .singleElement()
                .asString()
                .contains("40 x 20");
    }

    @Test
    void aSmallTargetWithRoomAroundItIsNone(Screen screen) {
        assertThat(problems(screen, button(40, 20, 0, 0), button(40, 20, 0, 40)))
                .isEmpty();
    }

    @Test
    void targetsOfTheLeastSizeMayTouch(Screen screen) {
        assertThat(problems(screen, button(24, 24, 0, 0), button(24, 24, 0, 24)))
                .isEmpty();
    }

    @Test
    void aLinkInASentenceIsAsHighAsItsLine(Screen screen) {
        var sentence = new TextFlow(new Text("See "), new Hyperlink("one"), new Text(" or "), new Hyperlink("two"));
        Pane root = screen.show(() -> new Pane(sentence));
        assertThat(screen.run(() -> Targets.problems(root))).isEmpty();
    }

    private static List<String> problems(Screen screen, Button... buttons) {
        Pane root = screen.show(() -> new Pane(buttons));
        return screen.run(() -> Targets.problems(root));
    }

    private static Button button(double width, double height, double x, double y) {
        var button = new Button();
        button.setMinSize(width, height);
        button.setMaxSize(width, height);
        button.relocate(x, y);
        return button;
    }
}
