package app.rebound.card;

import app.rebound.ui.Typing;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A day or an amount, typed in words of the person's own; below it stands how it was understood.
final class LineControl implements FieldControl {
    /// What typed words mean.
    ///
    /// @param value what is kept; null when nothing was understood
    /// @param words how it was understood, or what to type instead; empty for nothing to say
    record Understood(@Nullable Object value, String words) {}

    private final Field field;
    private final Function<String, Understood> reader;
    private final Function<Object, String> writer;
    private final TextField line = new TextField();
    private final Label understood = new Label();
    private final VBox node;
    private boolean isShowing;

    /// @param reader understands what is typed
    /// @param writer words for a value that the reader understands as that value
    LineControl(
            Field field,
            String label,
            String prompt,
            String id,
            Function<String, Understood> reader,
            Function<Object, String> writer,
            Typing typing) {
        this.field = field;
        this.reader = reader;
        this.writer = writer;
        line.setId(id);
        line.setPromptText(prompt);
        line.setMaxWidth(320);
        line.setAccessibleText(label);
        line.textProperty().addListener((_, _, _) -> {
            say();
            if (!isShowing) {
                typing.onChange().run();
            }
        });
        understood.setId(id + "-understood");
        understood.getStyleClass().add("field-label");
        understood.setWrapText(true);
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        var above = new Label(label);
        above.getStyleClass().add("field-label");
        above.setLabelFor(line);
        node = new VBox(4, above, line, understood);
    }

    private void say() {
        understood.setText(
                line.getText().isBlank() ? "" : reader.apply(line.getText()).words());
        line.setAccessibleHelp(understood.getText());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Values values) {
        Object value = values.get(field);
        isShowing = true;
        // What is typed stays as typed where it means what is stored.
        if (value == null || !value.equals(values.with(field, read()).get(field))) {
            line.setText(value == null ? "" : writer.apply(value));
        }
        isShowing = false;
    }

    private @Nullable Object read() {
        return line.getText().isBlank() ? null : reader.apply(line.getText()).value();
    }

    @Override
    public Values write(Values values) {
        return values.with(field, read());
    }

    @Override
    public void focus() {
        line.requestFocus();
    }
}
