package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.ui.SpellingSource;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Writing on several days, with the ways not to.
@FxTest
class TrackPaneTest {
    private static final String TODAY = "2024-04-18";

    private static String text(Screen screen, String id) {
        return screen.run(() -> screen.find(id, Label.class).getText());
    }

    private static void pass(Screen screen, PaneDesk desk, int minutes) {
        for (int i = 0; i < minutes; i++) {
            screen.run(() -> {
                desk.clock.advance(Duration.ofMinutes(1));
                desk.tasks.advance(Duration.ofSeconds(1));
            });
        }
    }

    private static boolean isSeen(Screen screen, String id) {
        return screen.run(() -> {
            for (Node node = screen.find(id, Node.class); node != null; node = node.getParent()) {
                if (!node.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void notTodayIsInSightBeforeBeginningAndMarksNothing(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        assertThat(isSeen(screen, "track-text")).isFalse();
        screen.click("track-not-today");
        assertThat(desk.parts()).isEmpty();
        assertThat(desk.told).isEmpty();
        screen.click("track-back");
        assertThat(isSeen(screen, "track-begin")).isTrue();
    }

    @Test
    void nothingIsUnderlinedHere(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        screen.click("track-begin");
        assertThat(SpellingSource.above(screen.find("track-text", Node.class))).isSameAs(SpellingSource.NONE);
        assertThat(offersSpelling(screen.find("track-text", Node.class)))
                .as("it says so itself, whatever stands above it")
                .isTrue();
        assertThat(desk.told).isEmpty();
    }

    private static boolean offersSpelling(Node node) {
        return node != null
                && (node.getProperties().containsKey(SpellingSource.class) || offersSpelling(node.getParent()));
    }

    @Test
    void theClockCountsQuietlyAndStopsNothing(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        screen.click("track-begin");
        assertThat(text(screen, "track-time")).isEqualTo("20 minutes left");
        pass(screen, desk, 7);
        assertThat(text(screen, "track-time")).isEqualTo("13 minutes left");
        screen.click("track-hide-time");
        assertThat(isSeen(screen, "track-time")).isFalse();
        screen.click("track-hide-time");
        pass(screen, desk, 30);
        assertThat(text(screen, "track-time")).startsWith("Twenty minutes have passed");
        screen.run(() -> screen.find("track-text", Node.class).requestFocus());
        screen.type("still here");
        assertThat(desk.parts()).contains(AnswerPart.text("day-1", 0, "still here"));
    }

    @Test
    void stoppingEarlyKeepsTheWordsAndLandsSoftly(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        screen.click("track-begin");
        screen.type("It ended");
        screen.click("track-stop");
        assertThat(desk.parts())
                .containsExactly(AnswerPart.text("day-1", 0, "It ended"), AnswerPart.text("day-1-on", 0, TODAY));
        assertThat(isSeen(screen, "track-does-it-help")).isFalse();
        screen.click("track-help");
        assertThat(desk.told).contains("help");
        screen.click("track-read");
        assertThat(isSeen(screen, "track-text")).isTrue();
    }

    @Test
    void eachDayHasItsOwnText(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        desk.load(AnswerPart.text("day-1", 0, "Monday"), AnswerPart.text("day-1-on", 0, "2024-04-17"));
        screen.click("track-begin");
        screen.type("Tuesday");
        screen.click("track-stop");
        assertThat(isSeen(screen, "track-does-it-help")).isTrue();
        assertThat(desk.parts())
                .containsExactly(
                        AnswerPart.text("day-1", 0, "Monday"),
                        AnswerPart.text("day-1-on", 0, "2024-04-17"),
                        AnswerPart.text("day-2", 0, "Tuesday"),
                        AnswerPart.text("day-2-on", 0, TODAY));
        assertThat(screen.run(() -> desk.pane.preview(desk.pane.parts()))).isEqualTo("Day 1\nMonday\n\nDay 2\nTuesday");
    }

    @Test
    void aTextOfTodayIsGoneOnWith(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        desk.load(AnswerPart.text("day-1", 0, "This morning"), AnswerPart.text("day-1-on", 0, TODAY));
        assertThat(isSeen(screen, "track-text")).isTrue();
        desk.focusFirst();
        screen.click("track-day-2");
        assertThat(isSeen(screen, "track-begin")).isTrue();
    }

    @Test
    void theVoiceChangesThePromptAndNothingElse(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        screen.click("track-begin");
        String asI = text(screen, "track-prompt");
        screen.click("track-voice-name");
        assertThat(text(screen, "track-prompt")).contains("first name").isNotEqualTo(asI);
        assertThat(desk.told).isEmpty();
        assertThat(desk.parts()).isEmpty();
        screen.run(() -> desk.pane.dispose());
    }

    @Test
    void everyStageHasNamesForAScreenReader(Screen screen) {
        var desk = new PaneDesk(screen, "write-it-out");
        for (String next : new String[] {"track-begin", "track-stop", "track-read"}) {
            assertThat(screen.run(() -> Accessible.problems(desk.pane.region())))
                    .isEmpty();
            screen.run(() -> screen.find(next, Button.class).fire());
        }
    }
}
