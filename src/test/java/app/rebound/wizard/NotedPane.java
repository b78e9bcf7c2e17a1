package app.rebound.wizard;

import app.rebound.ui.Typing;
import java.util.List;
import javafx.scene.layout.Region;

/// A place to answer that a test without windows writes into.
final class NotedPane implements ExercisePane {
    final Typing callbacks;
    private List<AnswerPart> parts = List.of();
    int loads;

    NotedPane(Typing callbacks) {
        this.callbacks = callbacks;
    }

    void type(String text) {
        parts = text.isEmpty() ? List.of() : List.of(AnswerPart.text("words", 0, text));
        callbacks.onChange().run();
    }

    void paste(String text) {
        callbacks.onLargeChange().run();
        type(text);
    }

    String text() {
        return parts.isEmpty() ? "" : parts.getFirst().text();
    }

    @Override
    public Region region() {
        return new Region();
    }

    @Override
    public void load(List<AnswerPart> now) {
        loads++;
        parts = now;
        // A careless pane; the page must not take this for writing.
        callbacks.onChange().run();
    }

    @Override
    public List<AnswerPart> parts() {
        return parts;
    }

    @Override
    public void focusFirst() {}

    @Override
    public void dispose() {}
}
