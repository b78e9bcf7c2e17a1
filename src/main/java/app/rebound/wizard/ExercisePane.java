package app.rebound.wizard;

import java.util.List;
import javafx.scene.layout.Region;

/// The place to answer on an exercise's page; one class a kind of exercise.
public interface ExercisePane {
    /// Makes the pane of one kind of exercise.
    @FunctionalInterface
    interface Factory {
        ExercisePane make(Exercise exercise, Callbacks callbacks);
    }

    /// What a pane tells its page.
    ///
    /// @param onChange the person changed something; never called by [#load]
    /// @param onLargeChange more than 200 characters are about to go or come; [#parts] still gives the old ones
    /// @param onUndo undo was asked for and the field has nothing of its own to take back
    /// @param onRedo redo was asked for and the field has nothing of its own to do again
    record Callbacks(Runnable onChange, Runnable onLargeChange, Runnable onUndo, Runnable onRedo) {}

    /// The nodes; the same at each call.
    Region region();

    /// Shows an answer, or an empty place where there are no parts.
    void load(List<AnswerPart> parts);

    /// What stands there now, without what is blank, in the order of the page.
    List<AnswerPart> parts();

    /// Puts the caret where answering begins.
    void focusFirst();

    /// The words of an answer to this exercise, to be read beside earlier ones.
    default String preview(List<AnswerPart> parts) {
        return String.join(
                "\n",
                parts.stream()
                        .map(AnswerPart::text)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /// To be called when the pane is thrown away.
    void dispose();
}
