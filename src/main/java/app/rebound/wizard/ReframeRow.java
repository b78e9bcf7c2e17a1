package app.rebound.wizard;

import app.rebound.text.Messages;
import app.rebound.ui.GrowingField;
import app.rebound.ui.Pieces;
import app.rebound.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One thought on a card of its own: the thought on top, what speaks for and against it side by side, a fairer one
/// below.
final class ReframeRow extends VBox implements RowsPane.Row {
    private final List<Part> parts;
    private final Messages messages;
    private final YetOffer offers;
    private final Typing typing;
    private final List<GrowingField> fields = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Button yet = new Button();
    private final Button remove = new Button(null, new FontIcon(Feather.X));

    /// @param parts the thought, what speaks for it, against it, and the fairer one
    ReframeRow(List<Part> parts, Messages messages, YetOffer offers, Typing callbacks, Consumer<ReframeRow> onRemove) {
        super(12);
        this.parts = parts;
        this.messages = messages;
        this.offers = offers;
        getStyleClass().addAll("card", "reframe");
        typing = new Typing(
                () -> {
                    showYet();
                    callbacks.onChange().run();
                },
                callbacks.onLargeChange(),
                callbacks.onUndo(),
                callbacks.onRedo());
        List<VBox> boxes = parts.stream().map(this::box).toList();
        yet.getStyleClass().addAll("link");
        yet.setWrapText(true);
        yet.setOnAction(_ -> offer());
        remove.getStyleClass().addAll("quiet", "row-button");
        remove.setAccessibleText(messages.get("wizard.reframe.remove"));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> onRemove.accept(this));
        HBox.setHgrow(boxes.get(0), Priority.ALWAYS);
        var top = new HBox(8, boxes.get(0), remove);
        top.setAlignment(Pos.BOTTOM_LEFT);
        var sides = new HBox(12, boxes.get(1), boxes.get(2));
        for (VBox side : boxes.subList(1, 3)) {
            // The same for each: they share the room, and ask how high they are at a width that is one.
            side.setPrefWidth(160);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        getChildren().addAll(top, sides, boxes.get(3), yet);
        showYet();
    }

    private VBox box(Part part) {
        var field = new GrowingField(messages, 1, typing);
        var label = new Label(messages.get(part.labelKey()));
        label.getStyleClass().add("field-label");
        label.setLabelFor(field.editor());
        field.editor().setCompact(true);
        if (part.hasPrompt()) {
            field.setPrompt(messages.get(part.promptKey()));
        }
        fields.add(field);
        labels.add(label);
        return new VBox(4, label, field);
    }

    private void showYet() {
        var offer = offers.of(fields.getFirst().text());
        boolean isOffered = offer.isPresent() && fields.getLast().isBlank();
        yet.setText(
                offer.map(words -> messages.get("wizard.reframe.yet", words)).orElse(""));
        Pieces.show(yet, isOffered);
    }

    private void offer() {
        offers.of(fields.getFirst().text()).ifPresent(words -> {
            fields.getLast().load(words);
            fields.getLast().requestFocus();
            typing.onChange().run();
        });
    }

    /// Names the row's nodes by its place, counted from 0.
    void setPlace(int row, boolean isLast) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).editor().setControlId("answer-" + parts.get(i).key() + "-" + row);
            fields.get(i)
                    .editor()
                    .setLabel(messages.get("wizard.list.cell", labels.get(i).getText(), row + 1));
        }
        yet.setId("reframe-yet-" + row);
        remove.setId("reframe-remove-" + row);
        remove.setDisable(isLast);
    }

    @Override
    public void load(int row, List<AnswerPart> answer) {
        for (int i = 0; i < fields.size(); i++) {
            String key = parts.get(i).key();
            fields.get(i)
                    .load(answer.stream()
                            .filter(part -> part.key().equals(key) && part.position() == row)
                            .map(AnswerPart::text)
                            .findFirst()
                            .orElse(""));
        }
        showYet();
    }

    @Override
    public List<AnswerPart> parts(int position) {
        var written = new ArrayList<AnswerPart>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                written.add(AnswerPart.text(
                        parts.get(i).key(), position, fields.get(i).text()));
            }
        }
        return written;
    }

    @Override
    public boolean isBlank() {
        return fields.stream().allMatch(GrowingField::isBlank);
    }

    @Override
    public int length() {
        return fields.stream().mapToInt(field -> field.text().length()).sum();
    }

    @Override
    public void requestFocus() {
        fields.getFirst().requestFocus();
    }

    @Override
    public void dispose() {
        fields.forEach(field -> field.editor().dispose());
    }
}
