package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import org.junit.jupiter.api.Test;

/// A text to read, and a place for what stays.
@FxTest
class ReadingPaneTest {
    @Test
    void theTextStandsInParagraphsAbovePlacesToAnswer(Screen screen) {
        var desk = new PaneDesk(screen, "weather");
        assertThat(screen.run(() -> desk.pane.region().lookupAll(".reading").size()))
                .isEqualTo(3);
        desk.focusFirst();
        screen.type("It happens");
        assertThat(desk.parts()).containsExactly(AnswerPart.text("stays", 0, "It happens"));
        assertThat(screen.run(() -> Accessible.problems(desk.pane.region()))).isEmpty();
    }
}
