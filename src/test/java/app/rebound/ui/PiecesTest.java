package app.rebound.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// The small nodes keep what they are given.
@FxTest
class PiecesTest {
    @Test
    void aLowLineInANameIsShown(Screen screen) {
        var box = screen.show(() -> new VBox(Pieces.button("open", "report_final_2", () -> {})));
        var shown = (Button) box.getChildren().getFirst();
        assertThat(screen.run(() -> shown.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .toList()))
                .containsExactly("report_final_2");
    }
}
