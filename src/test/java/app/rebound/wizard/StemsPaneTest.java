package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Sentences to complete.
@FxTest
class StemsPaneTest {
    @Test
    void eachStemStandsAboveItsField(Screen screen) {
        var desk = new PaneDesk(screen, "next-time");
        List<String> labels = screen.run(() -> desk.pane.region().lookupAll(".reading").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
        assertThat(labels).contains("If…", "then I…");
    }

    @Test
    void onlyFinishedSentencesAreGivenBack(Screen screen) {
        var desk = new PaneDesk(screen, "next-time");
        screen.click("answer-then");
        screen.type("call Marc");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("then", 0, "call Marc"));
    }
}
