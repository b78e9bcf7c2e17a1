package app.rebound.story;

import app.rebound.card.Field;
import app.rebound.card.Values;
import app.rebound.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below the story: how long it takes to say, and words that blame or leave no exception.
final class TellingPane extends VBox {
    private final StoryModel model;
    private final Messages messages;
    private final WordCheck check;
    private final Label time = note("story-time");
    private final Map<WordCheck.Category, Label> found = Map.of(
            WordCheck.Category.BLAME, note("story-blame"),
            WordCheck.Category.ABSOLUTES, note("story-absolutes"));

    TellingPane(StoryModel model, Messages messages, WordCheck check) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.check = check;
        getChildren().add(time);
        for (WordCheck.Category category : WordCheck.Category.values()) {
            getChildren().add(label(category));
        }
        managedProperty().bind(visibleProperty());
        model.onFormProperty().subscribe(this::show);
        model.pageProperty().subscribe(page -> setVisible(page.isTold()));
    }

    private static Label note(String id) {
        var note = new Label();
        note.setId(id);
        note.getStyleClass().add("story-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        return note;
    }

    private Label label(WordCheck.Category category) {
        Label label = found.get(category);
        if (label == null) {
            throw new IllegalStateException("no place for " + category);
        }
        return label;
    }

    private void show(Values values) {
        String told = values.text(Story.TOLD);
        int perMinute = Integer.parseInt(messages.get("story.words-per-minute"));
        var spoken = SpokenTime.of(told, perMinute);
        time.setText(
                spoken.words() == 0
                        ? ""
                        : messages.get(
                                "story.time", spoken.words(), spoken.seconds() / 60, spoken.seconds() % 60, perMinute));
        var words =
                values.is(Story.UNCHECKED) ? Map.<WordCheck.Category, List<String>>of() : check.found(texts(values));
        show(WordCheck.Category.BLAME, "story.found.blame", words);
        show(WordCheck.Category.ABSOLUTES, "story.found.absolutes", words);
    }

    private String texts(Values values) {
        return model.page().fields().stream()
                .filter(Field.Text.class::isInstance)
                .map(field -> values.text((Field.Text) field))
                .collect(Collectors.joining("\n"));
    }

    private void show(WordCheck.Category category, String key, Map<WordCheck.Category, List<String>> words) {
        var those = words.get(category);
        label(category)
                .setText(
                        those == null
                                ? ""
                                : messages.get(
                                        key,
                                        those.stream()
                                                .map(word -> messages.get("story.found.word", word))
                                                .collect(Collectors.joining(", "))));
    }
}
