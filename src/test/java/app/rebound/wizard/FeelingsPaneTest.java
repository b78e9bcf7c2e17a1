package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The wheel of feelings by pointer and by keyboard.
@FxTest
class FeelingsPaneTest {
    private static AnswerPart feeling(int position, String word, int amount) {
        return new AnswerPart("feelings", position, word, amount);
    }

    @Test
    void clicksChooseAndTakeAway(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        screen.click("feeling-sad");
        screen.click("feeling-worried");
        assertThat(desk.parts()).containsExactly(feeling(0, "sad", 5), feeling(1, "worried", 5));
        assertThat(screen.run(() -> screen.find("feelings-count", Label.class).getText()))
                .isEqualTo("2 chosen");
        screen.click("feeling-sad");
        assertThat(desk.parts()).containsExactly(feeling(0, "worried", 5));
    }

    @Test
    void arrowsWalkAndSpaceChooses(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        desk.focusFirst();
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.SPACE);
        screen.press(KeyCode.UP);
        screen.press(KeyCode.SPACE);
        assertThat(desk.parts()).extracting(AnswerPart::text).containsExactly("afraid", "worried");
        assertThat(screen.run(() -> screen.find("feeling-meaning", Label.class).getText()))
                .isEqualTo("Worried: My thoughts keep running ahead.");
        assertThat(screen.run(() -> screen.find("feeling-worried", Node.class).getAccessibleText()))
                .endsWith("Chosen.");
    }

    @Test
    void theSliderSaysHowStrongByKeyboard(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        desk.load(feeling(0, "sad", 5));
        screen.run(() -> screen.find("feeling-amount-sad", Node.class).requestFocus());
        screen.press(KeyCode.RIGHT);
        screen.press(KeyCode.RIGHT);
        assertThat(desk.parts()).containsExactly(feeling(0, "sad", 7));
        assertThat(desk.told).hasSize(2);
    }

    @Test
    void anOwnWordIsAddedAndOneOfTheWheelIsRecognised(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        screen.click("feeling-own");
        screen.type("hollow");
        screen.press(KeyCode.ENTER);
        screen.type("Torn");
        screen.press(KeyCode.ENTER);
        assertThat(desk.parts()).containsExactly(feeling(0, "hollow", 5), feeling(1, "torn", 5));
        screen.click("feeling-remove-hollow");
        assertThat(desk.parts()).containsExactly(feeling(0, "torn", 5));
    }

    @Test
    void textsStandBelow(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        screen.click("answer-body");
        screen.type("chest");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("body", 0, "chest"));
    }

    @Test
    void loadingTellsNothingAndIsReadBackInWords(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        desk.load(feeling(0, "ashamed", 8), feeling(1, "hollow", 2), AnswerPart.text("body", 0, "chest"));
        assertThat(desk.told).isEmpty();
        assertThat(screen.run(() -> desk.pane.preview(desk.pane.parts()))).isEqualTo("Ashamed 8, hollow 2\nchest");
    }

    @Test
    void theSameWordsAreChosenByEnergyAndInTheList(Screen screen) {
        var desk = new PaneDesk(screen, "feelings");
        screen.click("feelings-view-map");
        screen.run(() -> screen.find("feeling-map-numb", javafx.scene.control.ToggleButton.class)
                .fire());
        screen.click("feelings-view-list");
        screen.run(() -> screen.find("feeling-search", javafx.scene.control.TextField.class)
                .setText("rest"));
        assertThat(screen.isShown("feeling-list-rested")).isTrue();
        assertThat(screen.isShown("feeling-list-proud")).isFalse();
        screen.click("feeling-list-rested");
        assertThat(desk.parts())
                .containsExactly(new AnswerPart("feelings", 0, "numb", 5), new AnswerPart("feelings", 1, "rested", 5));
        assertThat(screen.run(() -> app.rebound.testing.Accessible.problems(desk.pane.region())))
                .isEmpty();
    }

    @Test
    void aSearchWithoutAnyWordSaysWhatToDo(Screen screen) {
        new PaneDesk(screen, "feelings");
        screen.click("feelings-view-list");
        screen.run(() -> screen.find("feeling-search", javafx.scene.control.TextField.class)
                .setText("zzz"));
        assertThat(screen.isShown("feeling-search-none")).isTrue();
    }

    @Test
    void theSecondTimeTheFirstChoiceStandsBeside(Screen screen) {
        var desk = new PaneDesk(screen, "feelings-again");
        assertThat(screen.isShown("then-and-now")).isFalse();
        screen.run(() -> desk.pane.showEarlier(java.util.Map.of(
                "feelings",
                java.util.List.of(
                        new AnswerPart("feelings", 0, "ashamed", 8), new AnswerPart("feelings", 1, "angry", 5)))));
        desk.load(new AnswerPart("feelings", 0, "ashamed", 2), new AnswerPart("feelings", 1, "hopeful", 6));
        assertThat(screen.run(() -> desk.pane.region().lookup("#then-and-now").lookupAll(".label").stream()
                        .map(node -> ((javafx.scene.control.Label) node).getText())
                        .toList()))
                .contains("Ashamed: 8 then, 2 now", "Hopeful: 6 now, not there then", "Angry: 5 then, not chosen now");
    }
}
