package app.rebound.timeline;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/// Changes a cell in a text field, with what is understood of the words beneath it.
final class TextEditing implements CellEditing {
    private final String name;
    private final Function<Event, String> text;
    private final BiFunction<Event, String, String> understood;
    private final BiConsumer<Event, String> onStore;

    /// @param name of the field, for screen readers
    /// @param text what the field says at first
    /// @param understood what is said of the words while they are typed; empty for nothing
    /// @param onStore is given the words when they have changed
    TextEditing(
            String name,
            Function<Event, String> text,
            BiFunction<Event, String, String> understood,
            BiConsumer<Event, String> onStore) {
        this.name = name;
        this.text = text;
        this.understood = understood;
        this.onStore = onStore;
    }

    @Override
    public Open open(Event event, Runnable onDone) {
        String before = text.apply(event);
        var field = new TextField(before);
        field.setId("cell-field");
        field.getStyleClass().add("cell-field");
        field.setAccessibleText(name);
        var hint = new Tooltip();
        field.textProperty().subscribe(typed -> {
            String words = understood.apply(event, typed);
            field.setAccessibleHelp(words);
            hint.setText(words);
            if (typed.equals(before) || words.isEmpty() || field.getScene() == null) {
                hint.hide();
            } else if (!hint.isShowing()) {
                Bounds bounds = field.localToScreen(field.getBoundsInLocal());
                hint.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
            }
        });
        field.selectAll();
        return new Open() {
            @Override
            public Node node() {
                return field;
            }

            @Override
            public void store() {
                hint.hide();
                if (!field.getText().equals(before)) {
                    onStore.accept(event, field.getText());
                }
            }
        };
    }
}
