package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Questions as somebody takes them: one at a time, in any order.
@FxTest
class QuestionDeckPaneTest {
    private static String question(Screen screen) {
        return screen.run(() -> screen.find("deck-question", Label.class).getText());
    }

    private static String progress(Screen screen) {
        return screen.run(() -> screen.find("deck-progress", Label.class).getText());
    }

    @Test
    void oneIsAnsweredOneSkippedOnePutOffOneMarked(Screen screen) {
        var desk = new PaneDesk(screen, "questions");
        assertThat(question(screen)).isEqualTo("What did you set out to do?");
        assertThat(progress(screen)).startsWith("None answered so far").contains("27 in all");
        desk.focusFirst();
        screen.type("Twelve harbours");
        screen.click("deck-next");
        screen.click("deck-skip");
        screen.click("deck-later");
        screen.click("deck-hard");
        assertThat(desk.parts())
                .containsExactly(
                        AnswerPart.text("general-goal", 0, "Twelve harbours"),
                        new AnswerPart("general-rested-on", 0, "", 1),
                        new AnswerPart("general-began-well", 0, "", 2),
                        new AnswerPart("general-first-turn", 0, "", 4));
        assertThat(progress(screen)).startsWith("1 answered · 1 put off");
        screen.click("deck-previous");
        assertThat(question(screen)).isEqualTo("What went as hoped in the beginning?");
    }

    @Test
    void theKindOfSetbackDecidesWhatIsAskedLast(Screen screen) {
        new PaneDesk(screen, "questions", "worn-out");
        screen.click("deck-all");
        assertThat(screen.isShown("deck-open-worn-out-own-part")).isTrue();
        assertThat(screen.isShown("deck-open-fired-told-how")).isFalse();
    }

    @Test
    void anyQuestionIsOpenedFromTheList(Screen screen) {
        var desk = new PaneDesk(screen, "questions");
        screen.click("deck-all");
        screen.run(() -> screen.find("deck-open-general-first-turn", javafx.scene.control.Button.class)
                .fire());
        screen.type("August");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("general-first-turn", 0, "August"));
        assertThat(screen.run(() -> Accessible.problems(desk.pane.region()))).isEmpty();
    }

    @Test
    void atTheEndNothingIsCountedAgainstAnybody(Screen screen) {
        var desk = new PaneDesk(screen, "questions");
        for (int i = 0; i < 27; i++) {
            screen.run(() ->
                    screen.find("deck-skip", javafx.scene.control.Button.class).fire());
        }
        assertThat(screen.isShown("deck-finished")).isTrue();
        assertThat(desk.parts()).hasSize(27);
        assertThat(desk.told).doesNotContain("fault");
    }
}
