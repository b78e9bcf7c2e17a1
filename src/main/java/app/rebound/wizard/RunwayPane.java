package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.Typing;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Three amounts, and how many months they make; a figure to plan with, said calmly.
final class RunwayPane implements ExercisePane {
    private static final int PARTS = 3;

    private final Exercise exercise;
    private final Messages messages;
    private final Typing callbacks;
    private final Map<Part, TextField> fields = new LinkedHashMap<>();
    private final Label result = new Label();
    private final VBox region = new VBox(16);
    private boolean isLoading;

    /// @param exercise its parts are the savings, the costs and the income of a month
    RunwayPane(Exercise exercise, Messages messages, Typing callbacks) {
        if (exercise.parts().size() != PARTS) {
            throw new IllegalArgumentException("savings, costs, income: " + exercise.id());
        }
        this.exercise = exercise;
        this.messages = messages;
        this.callbacks = callbacks;
        exercise.parts().forEach(part -> region.getChildren().add(field(part)));
        result.setId("runway-months");
        result.getStyleClass().add("reading");
        result.setWrapText(true);
        result.setMinHeight(Region.USE_PREF_SIZE);
        var card = new VBox(result);
        card.getStyleClass().add("card");
        region.getChildren().add(card);
        region.getStyleClass().add("runway");
        show();
    }

    private VBox field(Part part) {
        var field = new TextField();
        field.setId("answer-" + part.key());
        field.setMaxWidth(240);
        var label = new Label(messages.get(part.labelKey()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        if (part.hasPrompt()) {
            field.setPromptText(messages.get(part.promptKey()));
        }
        field.textProperty().addListener((_, _, _) -> {
            if (!isLoading) {
                show();
                callbacks.onChange().run();
            }
        });
        fields.put(part, field);
        return new VBox(4, label, field);
    }

    private void show() {
        if (fields.values().stream().anyMatch(field -> !field.getText().isBlank() && amount(field.getText()) == null)) {
            result.setText(messages.get("card.amount.misread"));
            return;
        }
        List<Part> parts = exercise.parts();
        var runway = new Runway(amount(parts.get(0)), amount(parts.get(1)), amount(parts.get(2)));
        if (runway.months().isPresent()) {
            result.setText(messages.get("wizard.runway.months", runway.months().getAsInt()));
        } else if (runway.gap().filter(gap -> gap.signum() <= 0).isPresent()) {
            result.setText(messages.get("wizard.runway.even"));
        } else {
            result.setText(messages.get("wizard.runway.none"));
        }
    }

    private @Nullable BigDecimal amount(Part part) {
        TextField field = fields.get(part);
        return field == null ? null : amount(field.getText());
    }

    private @Nullable BigDecimal amount(String typed) {
        String text = typed.replaceAll("[\\s\\u00A0\\u202F]", "");
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        var at = new ParsePosition(0);
        Number number = format.parse(text, at);
        return number == null || at.getIndex() < text.length() ? null : new BigDecimal(number.toString());
    }

    @Override
    public Region region() {
        return region;
    }

    @Override
    public void load(List<AnswerPart> parts) {
        isLoading = true;
        fields.forEach((part, field) -> field.setText(parts.stream()
                .filter(each -> each.key().equals(part.key()))
                .map(AnswerPart::text)
                .findFirst()
                .orElse("")));
        isLoading = false;
        show();
    }

    @Override
    public List<AnswerPart> parts() {
        var parts = new ArrayList<AnswerPart>();
        fields.forEach((part, field) -> {
            if (!field.getText().isBlank()) {
                parts.add(AnswerPart.text(part.key(), 0, field.getText()));
            }
        });
        return parts;
    }

    @Override
    public String preview(List<AnswerPart> parts) {
        var lines = new ArrayList<String>();
        for (Part part : exercise.parts()) {
            parts.stream()
                    .filter(each -> each.key().equals(part.key()))
                    .forEach(each -> lines.add(messages.get(part.labelKey()) + "\n" + each.text()));
        }
        return String.join("\n\n", lines);
    }

    @Override
    public void focusFirst() {
        fields.values().iterator().next().requestFocus();
    }

    @Override
    public void dispose() {
        // Text fields hold nothing that outlives them.
    }
}
