package app.rebound.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The rule of what opens sees what is too faint, what stays open, and what never opens.
@FxTest
class OpenedTest {
    private static List<String> problems(Screen screen, Supplier<VBox> parts) {
        VBox shown = screen.show(parts);
        return screen.run(() -> new Opened().problems(shown));
    }

    @Test
    void whatOpensAndClosesIsFine(Screen screen) {
        assertThat(problems(
                        screen,
                        () -> new VBox(new Button("Before"), new MenuButton("Menu", null, new MenuItem("Clear")))))
                .isEmpty();
    }

    @Test
    void faintItemsAreSeen(Screen screen) {
        assertThat(problems(screen, () -> {
                    var item = new MenuItem("Faint");
                    item.setStyle("-fx-text-fill: #cccccc;");
                    var menu = new MenuButton("Menu", null, new MenuItem("Clear"), item);
                    return new VBox(menu);
                }))
                .singleElement()
                .asString()
                .contains("“Faint”", "of 4.5");
    }

    @Test
    void whatStaysOpenIsSeen(Screen screen) {
        assertThat(problems(screen, () -> {
                    var menu = new MenuButton("Menu", null, new MenuItem("Clear"));
                    menu.showingProperty().subscribe(isShowing -> {
                        if (!isShowing && menu.getScene() != null) {
                            menu.show();
                        }
                    });
                    return new VBox(menu);
                }))
                .anyMatch(problem -> problem.endsWith("stays open after Escape"));
    }

    @Test
    void whatNeverOpensIsSeen(Screen screen) {
        assertThat(problems(screen, () -> new VBox(new MenuButton("Menu"))))
                .anyMatch(problem -> problem.endsWith("opens nothing"));
    }
}
