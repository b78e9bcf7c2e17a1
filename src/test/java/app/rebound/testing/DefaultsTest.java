package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The rule of Enter, Escape and letters sees what is unclear.
@FxTest
class DefaultsTest {
    private static List<String> problems(Screen screen, Consumer<Button> change) {
        VBox shown = screen.show(() -> {
            var one = new Button("_Save");
            one.setDefaultButton(true);
            var other = new Button("_Leave");
            other.setCancelButton(true);
            change.accept(other);
            return new VBox(one, other);
        });
        return screen.run(() -> Defaults.problems(shown));
    }

    @Test
    void oneForEachIsClear(Screen screen) {
        assertThat(problems(screen, _ -> {})).isEmpty();
    }

    @Test
    void twoForEnterAreNot(Screen screen) {
        assertThat(problems(screen, other -> other.setDefaultButton(true)))
                .singleElement()
                .asString()
                .startsWith("Enter presses");
    }

    @Test
    void twoForOneLetterAreNot(Screen screen) {
        assertThat(problems(screen, other -> other.setText("_Send")))
                .singleElement()
                .asString()
                .contains("has the letter of");
    }
}
