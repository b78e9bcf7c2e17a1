package app.rebound.card;

import app.rebound.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A whole number on a slider, which says nothing until it is moved.
final class ScaleControl implements FieldControl {
    private final Field.Scale field;
    private final Slider slider;
    private final Label said = new Label();
    private final Button clear;
    private final VBox node;
    private final Messages messages;
    private final Runnable onChange;
    private @Nullable Integer number;
    private boolean isShowing;

    ScaleControl(Field.Scale field, String label, String id, Messages messages, Runnable onChange) {
        this.field = field;
        this.messages = messages;
        this.onChange = onChange;
        slider = new Slider(field.least(), field.most(), field.least());
        slider.setId(id);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(label);
        slider.setMaxWidth(320);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().addListener((_, _, value) -> {
            if (!isShowing) {
                say((int) Math.round(value.doubleValue()));
            }
        });
        slider.setOnMousePressed(_ -> say((int) Math.round(slider.getValue())));
        clear = new Button(messages.get("card.scale.clear"));
        clear.setId(id + "-clear");
        clear.getStyleClass().add("link");
        clear.setOnAction(_ -> {
            set(null);
            onChange.run();
        });
        said.setMinWidth(64);
        var above = new Label(label);
        above.getStyleClass().add("field-label");
        above.setLabelFor(slider);
        var line = new HBox(12, slider, said, clear);
        line.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(4, above, line);
        set(null);
    }

    private void say(int value) {
        if (number == null || number != value) {
            set(value);
            onChange.run();
        }
    }

    private void set(@Nullable Integer value) {
        isShowing = true;
        number = value;
        slider.setValue(value == null ? field.least() : value);
        said.setText(value == null ? messages.get("card.scale.none") : value + " / " + field.most());
        clear.setVisible(value != null);
        isShowing = false;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Values values) {
        set(values.number(field));
    }

    @Override
    public Values write(Values values) {
        return values.with(field, number);
    }

    @Override
    public void focus() {
        slider.requestFocus();
    }
}
