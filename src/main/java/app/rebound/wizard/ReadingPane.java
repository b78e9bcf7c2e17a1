package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short text to read, with places for what stays.
final class ReadingPane implements ExercisePane {
    private final PartFields fields;
    private final VBox region;

    ReadingPane(Exercise exercise, Messages messages, Typing callbacks) {
        fields = new PartFields(exercise.parts(), PartField.Look.FIELD, 2, messages, callbacks);
        var sheet = new VBox(12);
        sheet.getStyleClass().addAll("card", "reading-card");
        for (String paragraph : messages.get(exercise.readingKey()).split("\n", -1)) {
            var words = new Label(paragraph);
            words.getStyleClass().add("reading");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            sheet.getChildren().add(words);
        }
        region = new VBox(20, sheet, fields);
        region.getStyleClass().add("reading-page");
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        fields.load(parts);
    }

    @Override
    public List<AnswerPart> parts() {
        return fields.parts();
    }

    @Override
    public void focusFirst() {
        fields.focusFirst();
    }

    @Override
    public void dispose() {
        fields.dispose();
    }
}
