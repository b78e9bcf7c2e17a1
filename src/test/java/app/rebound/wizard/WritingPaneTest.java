package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Texts typed, loaded and walked through.
@FxTest
class WritingPaneTest {
    @Test
    void oneTextIsTypedAndGivenBack(Screen screen) {
        var desk = new PaneDesk(screen, "what-happened");
        assertThat(desk.parts()).isEmpty();
        desk.focusFirst();
        screen.type("It ended");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("words", 0, "It ended"));
        assertThat(desk.told).contains("change");
    }

    @Test
    void tabLeadsFromTextToText(Screen screen) {
        var desk = new PaneDesk(screen, "tell-a-friend");
        desk.focusFirst();
        screen.type("You tried");
        screen.press(KeyCode.TAB);
        screen.type("So did I");
        assertThat(desk.parts())
                .extracting(AnswerPart::key, AnswerPart::text)
                .containsExactly(tuple("to-a-friend", "You tried"), tuple("to-myself", "So did I"));
    }

    @Test
    void loadingTellsNothing(Screen screen) {
        var desk = new PaneDesk(screen, "what-happened");
        desk.load(AnswerPart.text("words", 0, "Before"));
        assertThat(desk.parts()).containsExactly(AnswerPart.text("words", 0, "Before"));
        assertThat(desk.told).isEmpty();
    }

    @Test
    void undoBeyondTheTextIsHandedOn(Screen screen) {
        var desk = new PaneDesk(screen, "what-happened");
        desk.focusFirst();
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        screen.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(desk.told).containsExactly("undo", "redo");
    }
}
