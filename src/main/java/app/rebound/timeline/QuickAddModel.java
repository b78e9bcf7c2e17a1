package app.rebound.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The line of quick add as it stands on the screen, with what was understood of it.
final class QuickAddModel {
    private final StringProperty line = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable QuickAdd> reading = new SimpleObjectProperty<>();
    private final StringProperty note = new SimpleStringProperty("");
    private final Map<String, String> answers = new HashMap<>();
    private QuickContext context;

    QuickAddModel(QuickContext context) {
        this.context = context;
    }

    StringProperty lineProperty() {
        return line;
    }

    /// What was understood; null of a blank line.
    ObjectProperty<@Nullable QuickAdd> readingProperty() {
        return reading;
    }

    /// Where the last event went, or what is missing; empty for nothing to say.
    StringProperty noteProperty() {
        return note;
    }

    /// The ids of what was chosen, by the keys of the questions.
    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    void answer(String question, String answer) {
        answers.put(question, answer);
    }

    void forgetAnswers() {
        answers.clear();
    }

    /// What names and titles can mean.
    QuickContext context() {
        return context;
    }

    void setContext(QuickContext known) {
        context = known;
    }
}
