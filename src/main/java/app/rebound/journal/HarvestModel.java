package app.rebound.journal;

import app.rebound.setback.Setback;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The question of which setback a reason or a lesson is for.
final class HarvestModel {
    /// What is to be made of the selected words.
    enum Kind {
        REASON,
        LESSON
    }

    /// What is asked.
    ///
    /// @param words the sentence
    /// @param setbacks those it can be for
    record Question(Kind kind, String words, List<Setback> setbacks) {
        Question {
            setbacks = List.copyOf(setbacks);
        }
    }

    private final ObjectProperty<@Nullable Question> question = new SimpleObjectProperty<>();

    /// Null while nothing is asked.
    ObjectProperty<@Nullable Question> questionProperty() {
        return question;
    }
}
