package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Typing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One text of an answer with its label above it.
final class PartField extends VBox {
    /// How a text looks.
    enum Look {
        /// All of a sheet; the page's question is label enough.
        SHEET("part-on-paper", "field-label", false),
        /// A paragraph on a sheet, under its label.
        PAPER("part-on-paper", "field-label", false),
        /// A field under a label.
        FIELD("part-in-field", "field-label", true),
        /// A sentence that the field goes on with.
        STEM("part-stem", "reading", true);

        private final String styleClass;
        private final String labelClass;
        private final boolean isCompact;

        Look(String styleClass, String labelClass, boolean isCompact) {
            this.styleClass = styleClass;
            this.labelClass = labelClass;
            this.isCompact = isCompact;
        }
    }

    private static final double LABEL_OVERLAP = 16;

    private final Part part;
    private final GrowingField field;

    PartField(Part part, Look look, int rows, Messages messages, Typing callbacks) {
        this.part = part;
        field = new GrowingField(messages, rows, callbacks);
        getStyleClass().addAll("part", look.styleClass);
        var label = new Label(messages.get(part.labelKey()));
        label.getStyleClass().add(look.labelClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(field.editor());
        field.editor().setCompact(look.isCompact);
        field.editor().setLabel(label.getText());
        field.editor().setControlId("answer-" + part.key());
        if (part.hasPrompt()) {
            field.setPrompt(messages.get(part.promptKey()));
        }
        if (look != Look.SHEET) {
            getChildren().add(label);
        }
        if (look == Look.PAPER) {
            // A sheet's editor has a margin above, which the label stands in.
            setMargin(field, new Insets(-LABEL_OVERLAP, 0, 0, 0));
        }
        getChildren().add(field);
    }

    /// Shows the texts under this part's key, one a line where there are several.
    void load(List<AnswerPart> parts) {
        field.load(parts.stream()
                .filter(each -> each.key().equals(part.key()))
                .map(AnswerPart::text)
                .collect(Collectors.joining("\n")));
    }

    /// What stands in it; empty where nothing does.
    Optional<AnswerPart> part() {
        return field.isBlank() ? Optional.empty() : Optional.of(AnswerPart.text(part.key(), 0, field.text()));
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    void dispose() {
        field.editor().dispose();
    }
}
