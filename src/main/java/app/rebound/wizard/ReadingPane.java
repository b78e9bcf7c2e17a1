package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short text to read, with places for what stays.
final class ReadingPane extends TextsPane {
    ReadingPane(Exercise exercise, Messages messages, Typing callbacks) {
        this(exercise, messages, new PartFields(exercise.parts(), PartField.Look.FIELD, 2, messages, callbacks));
    }

    private ReadingPane(Exercise exercise, Messages messages, PartFields fields) {
        super(fields, page(messages.get(exercise.readingKey()), fields));
    }

    private static Region page(String text, PartFields fields) {
        var sheet = new VBox(12);
        sheet.getStyleClass().addAll("card", "reading-card");
        for (String paragraph : text.split("\n", -1)) {
            var words = new Label(paragraph);
            words.getStyleClass().add("reading");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            sheet.getChildren().add(words);
        }
        var page = new VBox(20, sheet, fields);
        page.getStyleClass().add("reading-page");
        return page;
    }
}
