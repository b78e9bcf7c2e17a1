package app.rebound.wizard;

import app.rebound.fault.WorkbookException;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.id.IdSource;
import app.rebound.setback.SetbackDraft;
import app.rebound.setback.SetbackKind;
import app.rebound.setback.SetbackService;
import app.rebound.task.DirectTasks;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A real workbook with one setback in it, and what a wizard needs around it.
final class WizardDesk implements AutoCloseable, Surroundings.ShellCommands {
    final TestClock clock = new TestClock();
    final DirectTasks tasks = new DirectTasks();
    final Workbook workbook;
    final AnswerService answers;
    final UUID setback;
    final Messages messages;
    final List<WorkbookException> faults = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<String> at = new ArrayList<>();
    final List<String> done = new ArrayList<>();

    boolean isShort;

    @Nullable
    Preface preface;

    @Nullable
    Runnable retry;

    @Nullable
    Screen screen;

    WizardDesk(Path folder, Messages messages) {
        this.messages = messages;
        workbook = TestVault.at(clock).create(folder.resolve("workbook"));
        answers = new AnswerService(workbook.database(), new app.rebound.db.Versions());
        setback = new SetbackService(workbook.database())
                .add(new SetbackDraft("The Harbour launch", SetbackKind.PROJECT_CANCELLED, null), "recovery");
    }

    Surroundings surroundings() {
        return new Surroundings(messages, tasks, _ -> {}, this, clock, ZoneOffset.UTC);
    }

    WizardContent content(Program program) {
        return new WizardContent(
                program,
                ExercisePanes.standard(
                        surroundings(),
                        FeelingVocabularyReader.standard(),
                        QuestionDeckReader.standard(),
                        "project-cancelled",
                        () -> at.add("help")));
    }

    /// A wizard; to be called on the JavaFX thread.
    WizardController wizard(Program program, @Nullable String exercise) {
        var subject = new WizardSubject(setback, "The Harbour launch", "A project cancelled · March 2024", false);
        var wizard = new WizardController(
                surroundings(),
                content(program),
                answers,
                IdSource.timeOrdered(),
                subject,
                exercise,
                new WizardFrame(
                        at::add,
                        () -> done.add("done"),
                        () -> done.add("pause"),
                        () -> done.add("switch"),
                        isShort,
                        preface,
                        null));
        screen = wizard;
        return wizard;
    }

    void write(Exercise exercise, AnswerPart... parts) {
        answers.save(draft(exercise, exercise.isPrivate(), false, List.of(parts)));
    }

    AnswerDraft draft(Exercise exercise, boolean isPrivate, boolean isLater, List<AnswerPart> parts) {
        return new AnswerDraft(
                setback,
                exercise.id(),
                "recovery",
                1,
                "en",
                "",
                isPrivate,
                isLater,
                parts,
                UUID.randomUUID().toString());
    }

    /// What is stored of an exercise, the texts by their part's key and row.
    Map<String, String> stored(String exercise) {
        return answers.find(setback, exercise).stream()
                .flatMap(answer -> answer.parts().stream())
                .collect(Collectors.toMap(part -> part.key() + part.position(), AnswerPart::text));
    }

    @Override
    public void showFault(WorkbookException fault, @Nullable Runnable again) {
        faults.add(fault);
        retry = again;
    }

    @Override
    public void showNotice(String words, boolean offersUndo) {
        notices.add(words);
    }

    @Override
    public void openPalette() {
        notices.add("palette");
    }

    @Override
    public void undo() {
        screen.flush(() -> {
            workbook.database().undo();
            screen.reload();
        });
    }

    @Override
    public void redo() {
        screen.flush(() -> {
            workbook.database().redo();
            screen.reload();
        });
    }

    @Override
    public void close() {
        workbook.close();
    }
}
