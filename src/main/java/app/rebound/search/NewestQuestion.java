package app.rebound.search;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Asks one question at a time, and after it only the newest of those that came meanwhile.
final class NewestQuestion {
    private final SearchDesk desk;
    private final Consumer<SearchDesk.Answer> onAnswer;
    private SearchDesk.@Nullable Question next;
    private boolean isAsking;

    /// @param onAnswer told the answer to the newest question, and of no older one
    NewestQuestion(SearchDesk desk, Consumer<SearchDesk.Answer> onAnswer) {
        this.desk = desk;
        this.onAnswer = onAnswer;
    }

    void ask(SearchDesk.Question question) {
        next = question;
        if (!isAsking) {
            askNext();
        }
    }

    private void askNext() {
        SearchDesk.Question question = next;
        next = null;
        if (question != null) {
            isAsking = true;
            desk.ask(question, this::answered, () -> isAsking = false);
        }
    }

    private void answered(SearchDesk.Answer answer) {
        isAsking = false;
        if (next == null) {
            onAnswer.accept(answer);
        }
        askNext();
    }
}
