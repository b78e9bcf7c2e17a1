package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Rows of a list: written with the keyboard, moved, removed.
@FxTest
class ListPaneTest {
    private static final AnswerPart FIRST = AnswerPart.text("i-am", 0, "I am late");
    private static final AnswerPart SECOND = AnswerPart.text("i-am", 1, "I am slow");

    @Test
    void enterGoesOnAndAnEmptyRowAppears(Screen screen) {
        var desk = new PaneDesk(screen, "i-am-i-did");
        assertThat(screen.isShown("answer-i-am-1")).isFalse();
        desk.focusFirst();
        screen.type("I am late");
        assertThat(screen.isShown("answer-i-am-1")).isTrue();
        screen.press(KeyCode.ENTER);
        screen.type("I missed one");
        screen.press(KeyCode.ENTER);
        screen.type("I am slow");
        assertThat(desk.parts())
                .extracting(AnswerPart::key, AnswerPart::position, AnswerPart::text)
                .containsExactly(
                        tuple("i-am", 0, "I am late"),
                        tuple("i-did", 0, "I missed one"),
                        tuple("i-am", 1, "I am slow"));
    }

    @Test
    void altWithAnArrowMovesTheRowAndKeepsTheFocus(Screen screen) {
        var desk = new PaneDesk(screen, "i-am-i-did");
        desk.load(FIRST, SECOND);
        screen.click("answer-i-am-1");
        screen.press(KeyCode.ALT, KeyCode.UP);
        assertThat(desk.parts()).extracting(AnswerPart::text).containsExactly("I am slow", "I am late");
        screen.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(desk.parts()).extracting(AnswerPart::text).containsExactly("I am late", "I am slow");
        screen.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(desk.parts()).extracting(AnswerPart::text).containsExactly("I am late", "I am slow");
    }

    @Test
    void buttonsMoveAndRemoveRows(Screen screen) {
        var desk = new PaneDesk(screen, "i-am-i-did");
        desk.load(FIRST, SECOND);
        screen.click("row-down-0");
        assertThat(desk.parts()).extracting(AnswerPart::text).containsExactly("I am slow", "I am late");
        screen.click("row-remove-0");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("i-am", 0, "I am late"));
        assertThat(desk.told).containsExactly("change", "change");
    }

    @Test
    void removingALongRowIsALargeChange(Screen screen) {
        var desk = new PaneDesk(screen, "i-am-i-did");
        desk.load(AnswerPart.text("i-am", 0, "I am ".repeat(50)), SECOND);
        screen.click("row-remove-0");
        assertThat(desk.told).containsExactly("large", "change");
    }
}
