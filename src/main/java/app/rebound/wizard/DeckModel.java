package app.rebound.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/// A deck of questions on the screen: which is open, what is written on each, and how each is marked.
final class DeckModel {
    /// How far a question is.
    enum State {
        OPEN,
        ANSWERED,
        SKIPPED,
        LATER
    }

    private static final int SKIPPED = 1;
    private static final int LATER = 2;
    private static final int HARD = 4;

    private record Noted(String text, int marks) {
        private static final Noted NOTHING = new Noted("", 0);
    }

    private final List<Part> all;
    private final List<Part> asked;
    private final Map<String, Noted> noted = new LinkedHashMap<>();
    /// The open question's place; as many as there are when none is open.
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();

    private boolean isLoaded;

    /// @param all every question that may hold an answer
    /// @param asked those that this setback is asked
    DeckModel(List<Part> all, List<Part> asked) {
        this.all = List.copyOf(all);
        this.asked = List.copyOf(asked);
    }

    List<Part> asked() {
        return asked;
    }

    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /// The open question, empty once all were gone through.
    Optional<Part> open() {
        return at.get() < asked.size() ? Optional.of(asked.get(at.get())) : Optional.empty();
    }

    String text(Part question) {
        return noted(question).text();
    }

    boolean isHard(Part question) {
        return (noted(question).marks() & HARD) != 0;
    }

    State state(Part question) {
        Noted now = noted(question);
        if (!now.text().isBlank()) {
            return State.ANSWERED;
        }
        if ((now.marks() & SKIPPED) != 0) {
            return State.SKIPPED;
        }
        return (now.marks() & LATER) != 0 ? State.LATER : State.OPEN;
    }

    int count(State state) {
        return (int) asked.stream().filter(question -> state(question) == state).count();
    }

    private Noted noted(Part question) {
        return noted.getOrDefault(question.key(), Noted.NOTHING);
    }

    /// Writes on a question; what is written on is neither skipped nor put off.
    void write(Part question, String text) {
        int marks = noted(question).marks();
        noted.put(question.key(), new Noted(text, text.isBlank() ? marks : marks & HARD));
    }

    void setHard(Part question, boolean isHard) {
        Noted now = noted(question);
        noted.put(question.key(), new Noted(now.text(), isHard ? now.marks() | HARD : now.marks() & ~HARD));
    }

    /// Leaves a question out and goes on.
    void skip(Part question) {
        mark(question, SKIPPED);
        next();
    }

    /// Puts a question behind the others and goes on.
    void later(Part question) {
        mark(question, LATER);
        next();
    }

    private void mark(Part question, int mark) {
        Noted now = noted(question);
        noted.put(question.key(), new Noted(now.text(), (now.marks() & HARD) | mark));
    }

    void open(Part question) {
        at.set(asked.indexOf(question));
    }

    /// Opens the next question that is open, then those put off; none when there is none left.
    void next() {
        int from = at.get() + 1;
        at.set(find(State.OPEN, from)
                .or(() -> find(State.OPEN, 0))
                .or(() -> find(State.LATER, from))
                .or(() -> find(State.LATER, 0).filter(place -> place != at.get()))
                .orElse(asked.size()));
    }

    /// Opens the question before.
    void previous() {
        at.set(Math.max(0, at.get() - 1));
    }

    boolean isFirst() {
        return at.get() == 0;
    }

    private Optional<Integer> find(State state, int from) {
        for (int place = from; place < asked.size(); place++) {
            if (state(asked.get(place)) == state) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// Shows what is stored; the first time, the question where the person went on last.
    void load(List<AnswerPart> parts) {
        noted.clear();
        for (AnswerPart part : parts) {
            noted.put(part.key(), new Noted(part.text(), marks(part.amount())));
        }
        if (!isLoaded || parts.isEmpty()) {
            isLoaded = !parts.isEmpty();
            at.set(find(State.OPEN, 0).or(() -> find(State.LATER, 0)).orElse(asked.size()));
        }
    }

    private static int marks(@Nullable Integer amount) {
        return amount == null ? 0 : amount;
    }

    /// What is written and marked, of other decks too.
    List<AnswerPart> parts() {
        var parts = new ArrayList<AnswerPart>();
        for (Part question : all) {
            Noted now = noted(question);
            if (!now.text().isBlank() || now.marks() != 0) {
                parts.add(new AnswerPart(question.key(), 0, now.text(), now.marks() == 0 ? null : now.marks()));
            }
        }
        return parts;
    }
}
