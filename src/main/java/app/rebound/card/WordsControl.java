package app.rebound.card;

import app.rebound.text.Messages;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Typing;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Words: an editor that grows with them, under its label.
final class WordsControl implements FieldControl {
    private static final int LONG_ROWS = 2;

    private final Field.Text field;
    private final GrowingField words;
    private final VBox node;

    WordsControl(Field.Text field, String label, String id, Messages messages, Typing typing) {
        this.field = field;
        words = new GrowingField(messages, field.length() == Field.Length.LONG ? LONG_ROWS : 1, typing);
        words.editor().setCompact(true);
        words.editor().setLabel(label);
        words.editor().setControlId(id);
        var above = new Label(label);
        above.getStyleClass().add("field-label");
        above.setWrapText(true);
        above.setLabelFor(words.editor());
        node = new VBox(4, above, words);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Values values) {
        if (!words.text().equals(values.text(field))) {
            words.load(values.text(field));
        }
    }

    @Override
    public Values write(Values values) {
        return values.with(field, words.text());
    }

    @Override
    public void focus() {
        words.requestFocus();
    }

    @Override
    public void dispose() {
        words.editor().dispose();
    }
}
