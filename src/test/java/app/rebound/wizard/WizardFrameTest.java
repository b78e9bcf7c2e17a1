package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands around the wizard's pages: pausing, the other program, and the words above the first page.
@FxTest
class WizardFrameTest {
    private final Programs programs = Programs.standard();
    private WizardDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new WizardDesk(folder, Messages.of(Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(Screen screen, Program program, String exercise) {
        screen.show(
                () -> {
                    var region = desk.wizard(program, exercise).region();
                    region.getStylesheets().addAll(0, Styles.sheets());
                    return region;
                },
                1000,
                900);
    }

    @Test
    void theHeadLeadsToPausingAndTheRailToTheOtherProgram(Screen screen) {
        show(screen, programs.whole(), "the-moment");
        screen.click("wizard-pause");
        screen.click("switch-program");
        assertThat(desk.done).containsExactly("pause", "switch");
    }

    @Test
    void theRailOfTheShortProgramHoldsItsStepsOnly(Screen screen) {
        desk.isShort = true;
        show(screen, programs.brief(), "the-moment");
        assertThat(screen.isShown("step-begin")).isTrue();
        assertThat(screen.isShown("exercise-the-moment")).isTrue();
        assertThat(screen.isShown("exercise-not-alone")).isFalse();
        for (Step step : programs.whole().steps()) {
            assertThat(screen.isShown("step-" + step.id()))
                    .as(step.id())
                    .isEqualTo(programs.brief().step(step.id()).isPresent());
        }
    }

    @Test
    void whatIsWrittenInTheShortProgramIsThereInTheWholeOne(Screen screen) {
        Exercise moment = programs.brief().exercise("the-moment").orElseThrow();
        desk.write(moment, AnswerPart.text(moment.parts().getFirst().key(), 0, "in the lift"));
        show(screen, programs.whole(), "the-moment");
        assertThat(screen.run(() -> screen.find("exercise-the-moment", javafx.scene.control.Button.class)
                        .getAccessibleText()))
                .contains("written");
    }

    @Test
    void theWordsAboveStandOnTheFirstPageOnly(Screen screen) {
        desk.preface = () -> {
            var region = new Region();
            region.setId("above");
            return region;
        };
        show(screen, programs.whole(), "the-moment");
        assertThat(screen.isShown("above")).isTrue();
        screen.click("wizard-next");
        assertThat(screen.isShown("above")).isFalse();
        screen.click("wizard-back");
        assertThat(screen.isShown("above")).isTrue();
    }
}
