package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Pieces;
import app.rebound.ui.Styles;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Questions one at a time: answered, skipped, put off or marked as hard, in any order.
final class QuestionDeckPane implements ExercisePane {
    private static final int ROWS = 4;

    private final Messages messages;
    private final Typing callbacks;
    private final DeckModel model;
    private final Label deck = new Label();
    private final Label question = new Label();
    private final GrowingField field;
    private final Button previous = new Button();
    private final Button skip = new Button();
    private final Button later = new Button();
    private final Button next = new Button();
    private final ToggleButton hard = new ToggleButton();
    private final Label progress = new Label();
    private final VBox card;
    private final VBox finished;
    private final ToggleButton fold = new ToggleButton();
    private final VBox all = new VBox();
    private final VBox region;

    /// @param kind the id of the setback's kind
    QuestionDeckPane(Exercise exercise, QuestionDecks decks, String kind, Messages messages, Typing callbacks) {
        this.messages = messages;
        this.callbacks = callbacks;
        List<String> asked = decks.asked(kind);
        model = new DeckModel(
                exercise.parts(),
                exercise.parts().stream()
                        .filter(part -> asked.contains(part.key()))
                        .toList());
        field = new GrowingField(
                messages,
                ROWS,
                new Typing(this::written, callbacks.onLargeChange(), callbacks.onUndo(), callbacks.onRedo()));
        card = card();
        finished = finished();
        progress.setId("deck-progress");
        progress.getStyleClass().addAll("small", "muted");
        progress.setWrapText(true);
        fold.setId("deck-all");
        fold.getStyleClass().addAll("quiet", "foot-button");
        fold.selectedProperty().subscribe(_ -> show());
        region = new VBox(16, card, finished, new VBox(4, progress, fold), all);
        region.getStyleClass().add("deck");
        all.getStyleClass().add("deck-questions");
        model.atProperty().subscribe(_ -> open());
        open();
    }

    private VBox card() {
        deck.getStyleClass().add("eyebrow");
        question.setId("deck-question");
        question.getStyleClass().add("deck-question");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.setLabelFor(field.editor());
        field.editor().setControlId("deck-answer");
        button(previous, "previous", () -> model.previous());
        button(skip, "skip", () -> mark(() -> model.open().ifPresent(model::skip)));
        button(later, "later", () -> mark(() -> model.open().ifPresent(model::later)));
        button(next, "next", () -> model.next());
        hard.setId("deck-hard");
        hard.setText(messages.get("wizard.deck.hard"));
        hard.setGraphic(new FontIcon(Feather.FLAG));
        hard.getStyleClass().addAll("quiet", "foot-button");
        hard.setOnAction(_ -> mark(() -> model.open().ifPresent(open -> model.setHard(open, hard.isSelected()))));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new FlowPane(8, 8, previous, next, skip, later, hard);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(12, deck, question, field, buttons);
        box.getStyleClass().addAll("card", "deck-card");
        return box;
    }

    private void button(Button button, String name, Runnable action) {
        button.setId("deck-" + name);
        button.setText(messages.get("wizard.deck." + name));
        button.setOnAction(_ -> {
            action.run();
            if (model.open().isPresent()) {
                field.requestFocus();
            } else {
                fold.requestFocus();
            }
        });
    }

    private VBox finished() {
        var title = new Label(messages.get("wizard.deck.finished"));
        title.setId("deck-finished");
        title.getStyleClass().add("strong");
        var words = new Label(messages.get("wizard.deck.finished.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var box = new VBox(8, title, words);
        box.getStyleClass().add("card");
        return box;
    }

    private void written() {
        model.open().ifPresent(open -> model.write(open, field.text()));
        show();
        callbacks.onChange().run();
    }

    private void mark(Runnable change) {
        change.run();
        show();
        callbacks.onChange().run();
    }

    private void open() {
        Optional<Part> open = model.open();
        open.ifPresent(part -> {
            deck.setText(messages.get(
                            part.key().startsWith(QuestionDecks.GENERAL + "-")
                                    ? "wizard.deck.general"
                                    : "wizard.deck.kind")
                    .toUpperCase(messages.locale()));
            question.setText(messages.get(part.labelKey()));
            field.editor().setLabel(question.getText());
            field.load(model.text(part));
        });
        Pieces.show(card, open.isPresent());
        Pieces.show(finished, open.isEmpty());
        show();
    }

    private void show() {
        model.open().ifPresent(part -> {
            boolean isAnswered = model.state(part) == DeckModel.State.ANSWERED;
            skip.setDisable(isAnswered);
            later.setDisable(isAnswered);
            previous.setDisable(model.isFirst());
            hard.setSelected(model.isHard(part));
        });
        progress.setText(messages.get(
                "wizard.deck.progress",
                model.count(DeckModel.State.ANSWERED),
                model.count(DeckModel.State.LATER),
                model.asked().size()));
        boolean isOpen = fold.isSelected();
        fold.setText(messages.get(isOpen ? "wizard.deck.all.fold" : "wizard.deck.all"));
        fold.setGraphic(new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        Pieces.show(all, isOpen);
        all.getChildren().setAll(isOpen ? model.asked().stream().map(this::row).toList() : List.<Node>of());
    }

    private Button row(Part part) {
        DeckModel.State state = model.state(part);
        String words = messages.get("wizard.deck.state." + state.name().toLowerCase(java.util.Locale.ROOT));
        String said = model.isHard(part) ? messages.get("wizard.deck.state.hard", words) : words;
        var text = new Label(messages.get(part.labelKey()));
        text.setWrapText(true);
        var about = new Label(said);
        about.getStyleClass().addAll("small", "muted");
        var row = new Button(null, new VBox(text, about));
        row.setId("deck-open-" + part.key());
        row.getStyleClass().add("card-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(text.getText() + " " + said);
        Styles.setSelected(row, model.open().filter(part::equals).isPresent());
        row.setOnAction(_ -> {
            model.open(part);
            field.requestFocus();
        });
        return row;
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        model.load(parts);
        open();
    }

    @Override
    public List<AnswerPart> parts() {
        return model.parts();
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        return parts.stream()
                .filter(part -> !part.text().isBlank())
                .map(part -> question(part.key()) + part.text())
                .collect(Collectors.joining("\n\n"));
    }

    private String question(String key) {
        return model.asked().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(part -> messages.get(part.labelKey()) + "\n")
                .orElse("");
    }

    @Override
    public void focusFirst() {
        if (model.open().isPresent()) {
            field.requestFocus();
        } else {
            fold.requestFocus();
        }
    }

    @Override
    public void dispose() {
        field.editor().dispose();
    }
}
