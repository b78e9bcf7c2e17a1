package app.rebound.card;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// Yes, or nothing said.
final class MarkControl implements FieldControl {
    private final Field.Mark field;
    private final CheckBox box;
    private boolean isShowing;

    MarkControl(Field.Mark field, String label, String id, Runnable onChange) {
        this.field = field;
        box = new CheckBox(label);
        box.setId(id);
        box.selectedProperty().addListener((_, _, _) -> {
            if (!isShowing) {
                onChange.run();
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Values values) {
        isShowing = true;
        box.setSelected(values.is(field));
        isShowing = false;
    }

    @Override
    public Values write(Values values) {
        return values.with(field, box.isSelected());
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
