package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Debrief asks first whether today is the day, and accepts no.
@FxTest
class ReadyTest {
    private final Program program = ProgramReader.recovery();
    private WizardDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new WizardDesk(folder, Messages.of(Locale.ENGLISH));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void show(Screen screen, String exercise) {
        screen.show(
                () -> {
                    var region = desk.wizard(program, exercise).region();
                    region.getStylesheets().addAll(0, Styles.sheets());
                    return region;
                },
                1000,
                900);
    }

    private static String prompt(Screen screen) {
        return screen.run(() -> screen.find("prompt", Label.class).getText());
    }

    private static boolean isBarShown(Screen screen) {
        return screen.run(() -> screen.lookup(".wizard-bar").query().isVisible());
    }

    @Test
    void noLeadsBackAndMarksNothing(Screen screen) {
        show(screen, "post-mortem");
        assertThat(prompt(screen)).isEqualTo("Are you ready for this today?");
        assertThat(isBarShown(screen)).isFalse();
        screen.click("ready-no");
        assertThat(desk.done).containsExactly("done");
        assertThat(desk.at).isEmpty();
        assertThat(desk.answers.ofSetback(desk.setback)).isEmpty();
    }

    @Test
    void yesOpensThePageAndIsNotAskedAgain(Screen screen) {
        show(screen, "post-mortem");
        screen.click("ready-yes");
        assertThat(desk.at).containsExactly("post-mortem");
        assertThat(isBarShown(screen)).isTrue();
        screen.click("wizard-next");
        assertThat(screen.isShown("ready-yes")).isFalse();
    }

    @Test
    void whereSomethingIsWrittenNothingIsAsked(Screen screen) {
        Exercise well = program.exercise("what-went-well").orElseThrow();
        desk.write(well, AnswerPart.text("what", 0, "The first version"));
        show(screen, "post-mortem");
        assertThat(screen.isShown("ready-yes")).isFalse();
    }

    @Test
    void otherStepsDoNotAsk(Screen screen) {
        show(screen, "letter");
        assertThat(screen.isShown("ready-yes")).isFalse();
        assertThat(program.steps())
                .filteredOn(Step::asksReady)
                .extracting(Step::id)
                .containsExactly("debrief");
    }
}
