package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A letter in paragraphs on one sheet.
@FxTest
class LetterPaneTest {
    @Test
    void paragraphsFollowEachOther(Screen screen) {
        var desk = new PaneDesk(screen, "letter");
        assertThat(screen.run(() -> desk.pane.region().getStyleClass())).contains("paper");
        desk.focusFirst();
        for (String text : new String[] {"It hurts", "Ilse too", "Rest now"}) {
            screen.type(text);
            screen.press(KeyCode.TAB);
        }
        assertThat(desk.parts())
                .extracting(AnswerPart::key, AnswerPart::text)
                .containsExactly(
                        tuple("feel", "It hurts"), tuple("others", "Ilse too"), tuple("kind-words", "Rest now"));
    }
}
