package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;

/// The texts of an exercise, one below the other.
final class PartFields extends VBox {
    private final List<PartField> fields;

    PartFields(List<Part> parts, PartField.Look look, int rows, Messages messages, Typing callbacks) {
        getStyleClass().add("parts");
        fields = parts.stream()
                .map(part -> new PartField(part, look, rows, messages, callbacks))
                .toList();
        getChildren().setAll(fields);
        if (!fields.isEmpty()) {
            fields.getLast().getStyleClass().add("last-part");
        }
    }

    void load(List<AnswerPart> parts) {
        fields.forEach(field -> field.load(parts));
    }

    List<AnswerPart> parts() {
        return fields.stream().map(PartField::part).flatMap(Optional::stream).toList();
    }

    void focusFirst() {
        fields.getFirst().requestFocus();
    }

    void dispose() {
        fields.forEach(PartField::dispose);
    }
}
