package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/// A hard thought and a fairer one beside it.
@FxTest
class ReframePaneTest {
    @Test
    void yetIsOfferedTakenAndStored(Screen screen) {
        var desk = new PaneDesk(screen, "not-yet");
        desk.focusFirst();
        screen.type("I cannot lead a team.");
        assertThat(screen.run(() -> screen.find("reframe-yet-0", Button.class).getText()))
                .isEqualTo("Offer: “I cannot lead a team yet.”");
        screen.click("reframe-yet-0");
        assertThat(desk.parts())
                .containsExactly(
                        AnswerPart.text("thought", 0, "I cannot lead a team."),
                        AnswerPart.text("fairer", 0, "I cannot lead a team yet."));
        assertThat(screen.isShown("reframe-yet-0")).isFalse();
        assertThat(screen.isShown("answer-thought-1")).isTrue();
        assertThat(screen.run(() -> Accessible.problems(desk.pane.region()))).isEmpty();
    }

    @Test
    void theThoughtStaysWhileTheOthersAreFilledIn(Screen screen) {
        var desk = new PaneDesk(screen, "not-yet");
        desk.load(AnswerPart.text("thought", 0, "I ruined it"));
        screen.click("answer-against-0");
        screen.type("Two others were there");
        assertThat(screen.isShown("answer-thought-0")).isTrue();
        assertThat(screen.isShown("reframe-yet-0")).isFalse();
        assertThat(desk.parts()).extracting(AnswerPart::key).containsExactly("thought", "against");
    }

    @Test
    void aThoughtIsRemovedAndALongOneIsKeptAsAVersionBefore(Screen screen) {
        var desk = new PaneDesk(screen, "not-yet");
        desk.load(AnswerPart.text("thought", 0, "again ".repeat(60)), AnswerPart.text("thought", 1, "second"));
        screen.click("reframe-remove-0");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("thought", 0, "second"));
        assertThat(desk.told).containsExactly("large", "change");
    }
}
