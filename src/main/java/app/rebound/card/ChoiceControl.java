package app.rebound.card;

import app.rebound.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One of several, as buttons of which at most one is pressed; pressing it again takes it back.
final class ChoiceControl implements FieldControl {
    private final Field.Choice field;
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox node;
    private boolean isShowing;

    ChoiceControl(CardType type, Field.Choice field, String label, String id, Messages messages, Runnable onChange) {
        this.field = field;
        for (String option : field.options()) {
            var button = new ToggleButton(messages.get(type.optionKey(field, option)));
            button.setId(id + "-" + option);
            button.setUserData(option);
            button.setToggleGroup(group);
            button.getStyleClass().add("chip");
            button.setAccessibleText(label + ", " + button.getText());
            button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
            buttons.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, _, _) -> {
            if (!isShowing) {
                onChange.run();
            }
        });
        var above = new Label(label);
        above.getStyleClass().add("field-label");
        node = new VBox(4, above, buttons);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Values values) {
        isShowing = true;
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> values.is(field, String.valueOf(toggle.getUserData())))
                .findFirst()
                .orElse(null));
        isShowing = false;
    }

    @Override
    public Values write(Values values) {
        return values.with(field, chosen());
    }

    private @Nullable Object chosen() {
        return group.getSelectedToggle() == null
                ? null
                : group.getSelectedToggle().getUserData();
    }

    @Override
    public void focus() {
        buttons.getChildren().getFirst().requestFocus();
    }
}
