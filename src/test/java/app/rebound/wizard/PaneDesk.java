package app.rebound.wizard;

import app.rebound.feeling.FeelingVocabularyReader;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.Styles;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;

/// Shows the pane of one exercise alone and counts what it tells.
final class PaneDesk {
    final List<String> told = new ArrayList<>();
    final ExercisePane pane;
    private final Screen screen;

    PaneDesk(Screen screen, String exercise) {
        this.screen = screen;
        Exercise of = ProgramReader.recovery().exercise(exercise).orElseThrow();
        var callbacks = new Typing(
                () -> told.add("change"), () -> told.add("large"), () -> told.add("undo"), () -> told.add("redo"));
        var panes = ExercisePanes.standard(Messages.of(Locale.ENGLISH), FeelingVocabularyReader.standard());
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
