package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.TextEditor;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Thoughts, each with what speaks for it and against it and a fairer one; an empty card always waits at the end.
final class ReframePane implements ExercisePane {
    private static final int MOST_ROWS = 1_000;

    private final Exercise exercise;
    private final Messages messages;
    private final Typing callbacks;
    private final YetOffer offers;
    private final List<ReframeRow> list = new ArrayList<>();
    private final VBox region = new VBox(16);

    ReframePane(Exercise exercise, Messages messages, Typing callbacks) {
        this.exercise = exercise;
        this.messages = messages;
        this.callbacks = callbacks;
        offers = new YetOffer(messages);
        region.getStyleClass().add("reframes");
        load(List.of());
    }

    private ReframeRow row() {
        var typing = new Typing(
                () -> {
                    show();
                    callbacks.onChange().run();
                },
                callbacks.onLargeChange(),
                callbacks.onUndo(),
                callbacks.onRedo());
        return new ReframeRow(exercise.parts(), messages, offers, typing, this::remove);
    }

    private void show() {
        if (list.isEmpty() || !list.getLast().isBlank()) {
            list.add(row());
        }
        if (!region.getChildren().equals(list)) {
            region.getChildren().setAll(list);
        }
        for (int i = 0; i < list.size(); i++) {
            list.get(i).setPlace(i, i == list.size() - 1);
        }
    }

    private void remove(ReframeRow row) {
        if (row.length() > TextEditor.LARGE_CHANGE) {
            callbacks.onLargeChange().run();
        }
        int at = list.indexOf(row);
        list.remove(row);
        row.dispose();
        show();
        list.get(Math.min(at, list.size() - 1)).requestFocus();
        callbacks.onChange().run();
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        dispose();
        list.clear();
        int count = parts.stream().mapToInt(part -> part.position() + 1).max().orElse(0);
        for (int i = 0; i < Math.min(count, MOST_ROWS); i++) {
            ReframeRow added = row();
            added.load(i, parts);
            list.add(added);
        }
        show();
    }

    @Override
    public List<AnswerPart> parts() {
        var parts = new ArrayList<AnswerPart>();
        int position = 0;
        for (ReframeRow row : list) {
            if (!row.isBlank()) {
                parts.addAll(row.parts(position++));
            }
        }
        return parts;
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        int count = parts.stream().mapToInt(part -> part.position() + 1).max().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(row -> parts.stream()
                        .filter(part -> part.position() == row)
                        .map(AnswerPart::text)
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public void focusFirst() {
        list.getFirst().requestFocus();
    }

    @Override
    public void dispose() {
        list.forEach(ReframeRow::dispose);
    }
}
