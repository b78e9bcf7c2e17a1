package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Accessible;
import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import java.math.BigDecimal;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Amounts become months, in words that alarm nobody.
@FxTest
class RunwayPaneTest {
    private static String months(Screen screen) {
        return screen.run(() -> screen.find("runway-months", Label.class).getText());
    }

    private static Runway runway(String savings, String costs, String income) {
        return new Runway(new BigDecimal(savings), new BigDecimal(costs), new BigDecimal(income));
    }

    @Test
    void theMonthsAreWholeOnes() {
        assertThat(runway("14000", "2600", "900").months()).hasValue(8);
        assertThat(runway("100", "2600", "0").months()).hasValue(0);
        assertThat(runway("1000000000", "1", "0").months()).hasValue(1200);
        assertThat(runway("14000", "900", "900").months()).isEmpty();
        assertThat(runway("-5", "900", "0").months()).isEmpty();
        assertThat(new Runway(null, BigDecimal.ONE, null).months()).isEmpty();
    }

    @Test
    void whatIsTypedIsReckonedAtOnce(Screen screen) {
        var desk = new PaneDesk(screen, "runway");
        assertThat(months(screen)).startsWith("With the first two amounts");
        screen.fill("answer-savings", "14,000");
        screen.fill("answer-costs", "2600");
        assertThat(months(screen)).isEqualTo("About 5 months at this pace.");
        screen.fill("answer-income", "2600");
        assertThat(months(screen)).startsWith("A month brings in what it costs");
        screen.fill("answer-income", "some");
        assertThat(months(screen)).startsWith("Not read as a number");
        assertThat(desk.parts())
                .containsExactly(
                        AnswerPart.text("savings", 0, "14,000"),
                        AnswerPart.text("costs", 0, "2600"),
                        AnswerPart.text("income", 0, "some"));
        assertThat(screen.run(() -> Accessible.problems(desk.pane.region()))).isEmpty();
    }

    @Test
    void whatIsStoredIsShownWithoutBeingAChange(Screen screen) {
        var desk = new PaneDesk(screen, "runway");
        desk.load(AnswerPart.text("savings", 0, "3000"), AnswerPart.text("costs", 0, "3000"));
        assertThat(months(screen)).isEqualTo("About a month at this pace.");
        assertThat(desk.told).isEmpty();
    }
}
