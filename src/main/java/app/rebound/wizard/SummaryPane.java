package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What was written earlier, put together, with a way back to each; below it a place for own words.
public final class SummaryPane extends TextsPane {
    private static final int ROWS = 4;
    private static final int MOST_LINES = 12;

    private final Exercise exercise;
    private final Messages messages;
    private final Quote.Source source;
    private final Typing callbacks;
    private final VBox quotes = new VBox(16);
    private final Button draft = new Button();
    private List<Quote> shown = List.of();

    public SummaryPane(Exercise exercise, Messages messages, Typing callbacks, Quote.Source source) {
        this(
                exercise,
                messages,
                callbacks,
                source,
                new PartFields(exercise.parts(), PartField.Look.FIELD, ROWS, messages, callbacks),
                new VBox(16));
    }

    private SummaryPane(
            Exercise exercise,
            Messages messages,
            Typing callbacks,
            Quote.Source source,
            PartFields fields,
            VBox region) {
        super(fields, region);
        this.exercise = exercise;
        this.messages = messages;
        this.callbacks = callbacks;
        this.source = source;
        quotes.setId("summary-quotes");
        quotes.getStyleClass().addAll("card", "summary");
        draft.setText(messages.get("wizard.summary.draft"));
        draft.setId("summary-draft");
        draft.setOnAction(_ -> takeOver());
        draft.setVisible(false);
        draft.managedProperty().bind(draft.visibleProperty());
        region.getChildren().setAll(quotes, draft, fields);
        show(List.of());
        reload();
    }

    private void show(List<Quote> found) {
        shown = found;
        draft.setVisible(!found.isEmpty());
        List<Node> nodes = new ArrayList<>();
        if (found.isEmpty()) {
            nodes.add(Pieces.words(messages.get("wizard.summary.empty"), "muted"));
        }
        found.forEach(quote -> nodes.add(box(quote)));
        quotes.getChildren().setAll(nodes);
    }

    private Node box(Quote quote) {
        Label title = Pieces.words(quote.title(), "eyebrow");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var open = new Button(messages.get("wizard.summary.open"));
        open.setId("summary-open-" + quote.id().replace('.', '-'));
        open.getStyleClass().add("link");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setAccessibleText(messages.get("wizard.summary.open") + ", " + quote.title());
        open.setOnAction(_ -> source.open(quote.id()));
        var head = new HBox(12, title, open);
        head.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, head);
        quote.lines().stream()
                .limit(MOST_LINES)
                .forEach(line -> box.getChildren().add(Pieces.words(line, "serif")));
        if (quote.lines().size() > MOST_LINES) {
            box.getChildren()
                    .add(Pieces.words(
                            messages.get("wizard.summary.more", quote.lines().size() - MOST_LINES), "small", "muted"));
        }
        return box;
    }

    /// Puts what is quoted below the own words, to be changed there.
    private void takeOver() {
        callbacks.onLargeChange().run();
        Part part = exercise.parts().getFirst();
        String quoted = shown.stream()
                .flatMap(quote -> quote.lines().stream().limit(MOST_LINES))
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
        List<AnswerPart> parts = new ArrayList<>(parts());
        String before = parts.stream()
                .filter(written -> written.key().equals(part.key()))
                .map(AnswerPart::text)
                .collect(Collectors.joining("\n"));
        parts.removeIf(written -> written.key().equals(part.key()));
        parts.addFirst(AnswerPart.text(part.key(), 0, before.isBlank() ? quoted : before + "\n" + quoted));
        load(parts);
        callbacks.onChange().run();
        focusFirst();
    }

    @Override
    public void reload() {
        source.read(exercise, this::show);
    }
}
