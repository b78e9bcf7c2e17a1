package app.rebound.wizard;

import app.rebound.ui.Autosave;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The place to answer on an exercise's page; one class a kind of exercise.
public interface ExercisePane {
    /// Makes the pane of one kind of exercise.
    @FunctionalInterface
    interface Factory {
        ExercisePane make(Exercise exercise, Typing callbacks);
    }

    /// The nodes; the same at each call.
    Region region();

    /// Shows an answer, or an empty place where there are no parts.
    void load(List<AnswerPart> parts);

    /// Tells what was answered in other exercises, by the exercise's id; called before the page is shown.
    default void showEarlier(Map<String, List<AnswerPart>> answered) {}

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

    /// Saves what it stores for itself and then, once it is on the disk, runs `then`.
    default void flush(Runnable then) {
        then.run();
    }

    /// Reads again what it stores for itself; called after undo.
    default void reload() {}

    /// How far saving is of what it stores for itself; null where the page saves the answer.
    default @Nullable ReadOnlyObjectProperty<Autosave.State> saving() {
        return null;
    }

    /// To be called when the pane is thrown away.
    void dispose();
}
