package app.rebound.wizard;

import app.rebound.fault.WorkbookException;
import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.task.DirectTasks;
import app.rebound.testing.Screen;
import app.rebound.testing.TestClock;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import app.rebound.ui.Surroundings;
import app.rebound.ui.Typing;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Shows the pane of one exercise alone and counts what it tells.
final class PaneDesk implements Surroundings.ShellCommands {
    final List<String> told = new ArrayList<>();
    final ExercisePane pane;
    final DirectTasks tasks = new DirectTasks();
    final TestClock clock = new TestClock();
    private final Screen screen;

    PaneDesk(Screen screen, String exercise) {
        this(screen, exercise, "project-cancelled");
    }

    /// @param kind the id of the setback's kind
    PaneDesk(Screen screen, String exercise, String kind) {
        this.screen = screen;
        Exercise of = ProgramReader.recovery().exercise(exercise).orElseThrow();
        var callbacks = new Typing(
                () -> told.add("change"), () -> told.add("large"), () -> told.add("undo"), () -> told.add("redo"));
        var surroundings = new Surroundings(Messages.of(Locale.ENGLISH), tasks, _ -> {}, this, clock, ZoneOffset.UTC);
        var panes = ExercisePanes.standard(
                surroundings,
                FeelingVocabularyReader.standard(),
                QuestionDeckReader.standard(),
                kind,
                () -> told.add("help"));
        pane = screen.run(() -> panes.get(of.kind()).make(of, callbacks));
        screen.show(
                () -> {
                    var scroll = new ScrollPane(pane.region());
                    scroll.setFitToWidth(true);
                    scroll.getStylesheets().addAll(Styles.sheets());
                    scroll.getStylesheets().add(Styles.address(WizardView.class, "wizard.css"));
                    return scroll;
                },
                900,
                900);
    }

    @Override
    public void showFault(WorkbookException fault, @Nullable Runnable retry) {
        told.add("fault");
    }

    @Override
    public void showNotice(String words, boolean offersUndo) {
        told.add(words);
    }

    @Override
    public void openPalette() {
        told.add("palette");
    }

    @Override
    public void undo() {
        told.add("undo");
    }

    @Override
    public void redo() {
        told.add("redo");
    }

    List<AnswerPart> parts() {
        return screen.run(pane::parts);
    }

    void load(AnswerPart... parts) {
        screen.run(() -> pane.load(List.of(parts)));
    }

    void focusFirst() {
        screen.run(pane::focusFirst);
    }
}
