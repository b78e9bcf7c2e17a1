package app.rebound.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import app.rebound.text.Messages;
import app.rebound.ui.Autosave;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a page saves, keeps versions, and what it does when the disk fails.
@Tag("domain")
class PageControllerTest {
    private static final String ID = "what-happened";

    private final Program program = ProgramReader.recovery();
    private final Exercise exercise = program.exercise(ID).orElseThrow();
    private final WizardModel model = new WizardModel(new Route(program));
    private final AtomicReference<NotedPane> made = new AtomicReference<>();
    private WizardDesk desk;
    private PageController page;
    private NotedPane pane;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new WizardDesk(folder, Messages.of(Locale.ENGLISH));
        reopen();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void reopen() {
        ExercisePane.Factory factory = (_, callbacks) -> {
            made.set(new NotedPane(callbacks));
            return made.get();
        };
        desk.answers.find(desk.setback, ID).ifPresent(answer -> model.answers().put(ID, AnswerContent.of(answer)));
        page = new PageController(
                desk.surroundings(),
                new WizardContent(program, Map.of(ExerciseKind.WRITING, factory)),
                exercise,
                desk.setback,
                desk.answers,
                model,
                () -> IdSource.timeOrdered().next().toString(),
                () -> {});
        pane = made.get();
    }

    private List<String> versions() {
        return desk.answers.versions(desk.setback, ID, 0, 100).stream()
                .map(version -> version.parts().getFirst().text())
                .toList();
    }

    @Test
    void savesAfterAPauseAndNotBefore() {
        pane.type("It ended");
        desk.tasks.advance(Autosave.PAUSE.minusMillis(1));
        assertThat(desk.stored(ID)).isEmpty();
        assertThat(model.savingProperty().get()).isEqualTo(new Autosave.State.Pending());

        desk.tasks.advance(Duration.ofMillis(1));
        assertThat(desk.stored(ID)).containsEntry("words0", "It ended");
        assertThat(model.savingProperty().get()).isEqualTo(new Autosave.State.Saved(desk.clock.instant()));
        assertThat(model.progress(exercise)).isEqualTo(Progress.WRITTEN);
    }

    @Test
    void loadingSavesNothing() {
        desk.write(exercise, AnswerPart.text("words", 0, "Before"));
        reopen();
        assertThat(pane.text()).isEqualTo("Before");
        assertThat(model.savingProperty().get()).isEqualTo(new Autosave.State.Clean());

        int steps = undoSteps();
        desk.tasks.advance(Duration.ofHours(1));
        page.leave(() -> {});
        assertThat(undoSteps()).isEqualTo(steps);
        assertThat(versions()).isEmpty();
    }

    private int undoSteps() {
        int steps = 0;
        while (desk.workbook.database().undo()) {
            steps++;
        }
        for (int i = 0; i < steps; i++) {
            desk.workbook.database().redo();
        }
        return steps;
    }

    @Test
    void leavingSavesFirstThenKeepsAVersionThenGoesOn() {
        pane.type("All of it");
        var seen = new ArrayList<String>();
        page.leave(() -> seen.addAll(versions()));
        assertThat(seen).containsExactly("All of it");
    }

    @Test
    void keepsAVersionAfterFiveQuietMinutes() {
        pane.type("One");
        desk.tasks.advance(PageController.QUIET.minusMillis(1));
        assertThat(versions()).isEmpty();
        pane.type("One two");
        desk.tasks.advance(PageController.QUIET.minusMillis(1));
        assertThat(versions()).isEmpty();
        desk.tasks.advance(Duration.ofMillis(1));
        assertThat(versions()).containsExactly("One two");
    }

    @Test
    void keepsWhatStoodThereBeforeALargeChange() {
        pane.type("Short and mine");
        pane.paste("x".repeat(300));
        assertThat(versions()).containsExactly("Short and mine");
        desk.tasks.advance(Autosave.PAUSE);
        assertThat(desk.stored(ID)).containsEntry("words0", "x".repeat(300));
        assertThat(versions()).hasSize(1);
    }

    @Test
    void autosaveAloneKeepsNoVersion() {
        pane.type("One");
        desk.tasks.advance(Autosave.PAUSE);
        pane.type("One two");
        desk.tasks.advance(Autosave.PAUSE);
        assertThat(versions()).isEmpty();
    }

    @Test
    void whatIsEmptiedIsNotWritten() {
        pane.type("Oh");
        desk.tasks.advance(Autosave.PAUSE);
        pane.type("");
        desk.tasks.advance(Autosave.PAUSE);
        assertThat(desk.answers.find(desk.setback, ID))
                .hasValueSatisfying(answer -> assertThat(answer.isWritten()).isFalse());
        assertThat(model.progress(exercise)).isEqualTo(Progress.OPEN);
    }

    @Test
    void laterIsStoredAndWritingTakesItBack() {
        page.setLater(true);
        page.leave(() -> {});
        assertThat(model.progress(exercise)).isEqualTo(Progress.LATER);
        assertThat(desk.answers.find(desk.setback, ID).orElseThrow().isLater()).isTrue();

        pane.type("Now");
        page.flush(() -> {});
        assertThat(desk.answers.find(desk.setback, ID).orElseThrow().isLater()).isFalse();
    }

    @Test
    void privacyComesFromTheExerciseAndIsStoredOnceChanged() {
        assertThat(model.isPrivateProperty().get()).isEqualTo(exercise.isPrivate());
        page.setPrivate(!exercise.isPrivate());
        page.flush(() -> {});
        assertThat(desk.answers.find(desk.setback, ID).orElseThrow().isPrivate())
                .isEqualTo(!exercise.isPrivate());
    }

    @Test
    void anAnswerKeepsItsPromptLanguageAndProgram() {
        pane.type("It ended");
        page.flush(() -> {});
        assertThat(desk.answers.find(desk.setback, ID)).hasValueSatisfying(answer -> {
            assertThat(answer.prompt()).isEqualTo("What happened?");
            assertThat(answer.language()).isEqualTo("en");
            assertThat(answer.programId()).isEqualTo("recovery");
            assertThat(answer.programVersion()).isEqualTo(program.version());
        });
    }

    @Test
    void aFailureKeepsTheTextSaysSoAndCanBeTriedAgain() {
        rename("answer", "answer_away");
        pane.type("Still here");
        desk.tasks.advance(Autosave.PAUSE);
        assertThat(desk.faults).hasSize(1);
        assertThat(model.savingProperty().get()).isEqualTo(new Autosave.State.Failed());
        assertThat(pane.text()).isEqualTo("Still here");

        var left = new ArrayList<String>();
        page.leave(() -> left.add("left"));
        assertThat(left).isEmpty();

        rename("answer_away", "answer");
        desk.retry.run();
        assertThat(desk.stored(ID)).containsEntry("words0", "Still here");
        assertThat(model.savingProperty().get()).isInstanceOf(Autosave.State.Saved.class);
    }

    /// A table under another name refuses every write, until it has its own name again.
    private void rename(String from, String to) {
        desk.workbook.database().write(tx -> tx.handle().execute("ALTER TABLE " + from + " RENAME TO " + to));
    }

    @Test
    void aWorkbookThatWentAwayIsSaidSo() {
        desk.workbook.close();
        pane.type("Still here");
        desk.tasks.advance(Autosave.PAUSE);
        assertThat(desk.faults).hasExactlyElementsOfTypes(WorkbookException.Closed.class);
        assertThat(pane.text()).isEqualTo("Still here");
    }

    @Test
    void anEarlierVersionComesBackAndTheLaterOneIsKept() {
        pane.type("First");
        page.leave(() -> {});
        desk.clock.advance(Duration.ofMinutes(1));
        pane.type("Second");
        page.takeBack(List.of(AnswerPart.text("words", 0, "First")), () -> {});
        assertThat(pane.text()).isEqualTo("First");
        assertThat(desk.stored(ID)).containsEntry("words0", "First");
        assertThat(versions()).containsExactly("Second", "First");

        desk.workbook.database().undo();
        assertThat(desk.stored(ID)).containsEntry("words0", "Second");
    }
}
