package app.rebound.today;

import app.rebound.text.Messages;
import app.rebound.ui.Pieces;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line that asks for a day, with what is wrong with the typed one below it.
final class DayField extends VBox {
    private final TextField field = new TextField();

    /// @param id the node id of the field; the buttons have it with an ending
    /// @param onDay takes what was typed and returns the words for what is wrong with it; null where it is a day
    /// @param onCancel closes it
    DayField(Messages messages, String id, Function<String, @Nullable String> onDay, Runnable onCancel) {
        super(4);
        getStyleClass().add("day-field");
        field.setId(id);
        field.setPrefColumnCount(12);
        field.setPromptText(messages.get("today.waiting.day.prompt"));
        field.setAccessibleText(messages.get("today.waiting.day.label"));
        Label problem = Pieces.words("", "field-error");
        problem.setId(id + "-problem");
        Pieces.showWhile(problem, problem.textProperty().isNotEmpty());
        Runnable keep = () -> {
            String wrong = onDay.apply(field.getText());
            problem.setText(wrong == null ? "" : wrong);
            if (wrong != null) {
                field.requestFocus();
            }
        };
        field.setOnAction(_ -> keep.run());
        Pieces.onEscape(field, onCancel);
        var label = Pieces.words(messages.get("today.waiting.day.label"), "field-label");
        label.setLabelFor(field);
        var line = new FlowPane(
                8,
                8,
                field,
                Pieces.button(id + "-keep", messages.get("today.waiting.day.keep"), keep),
                Pieces.button(id + "-cancel", messages.get("today.waiting.day.cancel"), onCancel, "quiet"));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, line, problem);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
