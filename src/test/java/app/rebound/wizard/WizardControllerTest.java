package app.rebound.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import app.rebound.ui.Styles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole wizard on a real workbook.
@FxTest
class WizardControllerTest {
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

    private void show(Screen screen, Program shown, @Nullable String exercise) {
        screen.show(
                () -> {
                    var region = desk.wizard(shown, exercise).region();
                    region.getStylesheets().addAll(0, Styles.sheets());
                    return region;
                },
                1000,
                900);
    }

    private static String text(Screen screen, String id) {
        return screen.run(() -> screen.find(id, Label.class).getText());
    }

    private void pause(Screen screen) {
        screen.run(() -> desk.tasks.advance(Autosave.PAUSE));
    }

    @Test
    void opensWhereThePersonWas(Screen screen) {
        show(screen, program, "letter");
        assertThat(text(screen, "prompt")).isEqualTo("What would a kind letter to you say?");
        assertThat(desk.at).containsExactly("letter");
    }

    @Test
    void goesOnAtTheFirstOpenPageWhereNoPlaceIsKnown(Screen screen) {
        desk.write(program.exercise("the-moment").orElseThrow(), AnswerPart.text("person", 0, "Marc"));
        show(screen, program, "gone-from-the-program");
        assertThat(text(screen, "prompt")).isEqualTo("What happened?");
    }

    @Test
    void aPageIsWrittenAndLeftByKeyboardAlone(Screen screen) {
        show(screen, program, "the-moment");
        screen.press(KeyCode.ALT, KeyCode.RIGHT);
        screen.press(KeyCode.ALT, KeyCode.LEFT);
        screen.type("in March");
        screen.press(KeyCode.TAB);
        screen.type("not me");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.stored("the-moment"))
                .containsEntry("knew-when0", "in March")
                .containsEntry("first-thought0", "not me");
        assertThat(desk.at).hasSizeGreaterThan(3).startsWith("the-moment");
        assertThat(desk.at.getLast()).isNotEqualTo("the-moment");
        assertThat(desk.answers.versions(desk.setback, "the-moment", 0, 100)).hasSize(1);
    }

    @Test
    void theStatusSaysWhatIsTrue(Screen screen) {
        show(screen, program, "what-happened");
        assertThat(text(screen, "save-status"))
                .isEqualTo("Saves itself as you write · not protected by a passphrase yet");
        screen.click("answer-words");
        screen.type("x");
        assertThat(text(screen, "save-status")).startsWith("Saving…");
        pause(screen);
        assertThat(text(screen, "save-status")).startsWith("Saved 19:04");
    }

    @Test
    void leavingTheFieldSaves(Screen screen) {
        show(screen, program, "what-happened");
        screen.click("answer-words");
        screen.type("x");
        assertThat(desk.stored("what-happened")).isEmpty();
        screen.run(() -> screen.find("why", Button.class).requestFocus());
        assertThat(desk.stored("what-happened")).containsEntry("words0", "x");
    }

    @Test
    void laterIsRememberedAndSaidInTheRail(Screen screen) {
        show(screen, program, "what-happened");
        screen.click("wizard-later");
        assertThat(desk.answers
                        .find(desk.setback, "what-happened")
                        .orElseThrow()
                        .isLater())
                .isTrue();
        assertThat(screen.run(() ->
                        screen.find("exercise-what-happened", Button.class).getAccessibleText()))
                .contains("put off");
        assertThat(text(screen, "prompt")).isEqualTo("What do you feel about it today?");
    }

    @Test
    void theRailLeadsToAnyStepAndExercise(Screen screen) {
        show(screen, program, "the-moment");
        screen.click("step-accept");
        assertThat(text(screen, "page-step")).startsWith("ACCEPT");
        screen.click("exercise-rather-not");
        assertThat(desk.at).containsExactly("the-moment", "what-happened", "rather-not");
    }

    @Test
    void theLastPageLeadsBack(Screen screen) {
        Program plain = program.only(Set.of("what-happened", "feelings"));
        String last = new Route(plain).pages().getLast().id();
        show(screen, plain, last);
        assertThat(screen.run(() -> screen.find("wizard-next", Button.class).getText()))
                .isEqualTo("Done");
        screen.click("wizard-next");
        assertThat(desk.done).containsExactly("done");
    }

    @Test
    void whyItHelpsUnfoldsWithItsSource(Screen screen) {
        show(screen, program, "what-happened");
        assertThat(screen.run(
                        () -> screen.find("why-words", Label.class).getParent().isVisible()))
                .isFalse();
        screen.click("why");
        assertThat(screen.run(
                        () -> screen.find("why-words", Label.class).getParent().isVisible()))
                .isTrue();
        assertThat(text(screen, "why-source")).isEqualTo("Source: Frattaroli, 2006");
    }

    @Test
    void privacyIsAToggleOnThePage(Screen screen) {
        show(screen, program, "what-happened");
        screen.click("private");
        pause(screen);
        assertThat(desk.answers
                        .find(desk.setback, "what-happened")
                        .orElseThrow()
                        .isPrivate())
                .isTrue();
        assertThat(screen.run(() -> screen.find("private", ToggleButton.class).getText()))
                .startsWith("Private");
    }

    @Test
    void anEarlierVersionIsReadAndTakenBack(Screen screen) {
        Exercise exercise = program.exercise("what-happened").orElseThrow();
        desk.write(exercise, AnswerPart.text("words", 0, "First"));
        desk.answers.keepVersion(desk.setback, exercise.id());
        desk.clock.advance(Duration.ofMinutes(1));
        desk.write(exercise, AnswerPart.text("words", 0, "Second"));
        show(screen, program, "what-happened");
        screen.click("versions-open");
        assertThat(screen.isShown("versions")).isTrue();
        screen.click("version-take-0");
        assertThat(desk.stored("what-happened")).containsEntry("words0", "First");
        assertThat(screen.isShown("versions")).isFalse();
        assertThat(desk.notices).hasSize(1);
        screen.run(desk::undo);
        assertThat(desk.stored("what-happened")).containsEntry("words0", "Second");
    }

    @Test
    void undoReachesAcrossPages(Screen screen) {
        show(screen, program, "what-happened");
        screen.click("answer-words");
        screen.type("It ended");
        screen.press(KeyCode.CONTROL, KeyCode.ENTER);
        screen.click("exercise-rather-not");
        screen.click("answer-unsaid");
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.stored("what-happened")).isEmpty();
        assertThat(text(screen, "prompt")).isEqualTo("What happened?");
        screen.run(desk::redo);
        assertThat(desk.stored("what-happened")).containsEntry("words0", "It ended");
    }

    @Test
    void aSecondProgramNeedsNoJava(Screen screen) throws IOException {
        desk.close();
        Program second;
        Messages messages;
        try (var file = resource("second-program.yaml");
                var words = new InputStreamReader(resource("second-program.properties"), UTF_8)) {
            second = ProgramReader.read(file);
            messages = Messages.of(Locale.ENGLISH).with(words);
        }
        assertThat(second.exercises())
                .extracting(Exercise::kind)
                .contains(
                        ExerciseKind.WRITING,
                        ExerciseKind.STEMS,
                        ExerciseKind.FEELINGS,
                        ExerciseKind.LIST,
                        ExerciseKind.LETTER);
        assertThat(messages.keys()).containsAll(second.keys());
        desk = new WizardDesk(desk.workbook.folder().resolveSibling("second"), messages);
        show(screen, second, null);
        String[] fields = {"answer-words", "answer-start", "answer-since", "answer-one-0", "answer-dear"};
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i];
            Exercise exercise = second.exercises().get(i);
            assertThat(text(screen, "prompt")).isEqualTo(messages.get(exercise.promptKey()));
            screen.run(() -> screen.find(field, Node.class).requestFocus());
            screen.type("yes");
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(desk.stored(exercise.id())).containsValue("yes");
        }
        assertThat(desk.done).containsExactly("done");
    }

    private static java.io.InputStream resource(String name) {
        return Objects.requireNonNull(WizardControllerTest.class.getResourceAsStream(name));
    }
}
