package app.rebound.ui;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Words that had no room, told whole where one points at them.
public final class ToldWhole extends Tooltip {
    private ToldWhole(String words) {
        super(words);
        setWrapText(true);
        setMaxWidth(480);
    }

    /// Does so for all that is and comes within `place`.
    public static void within(Node place) {
        place.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> {
            if (event.getTarget() instanceof Labeled label) {
                tell(label, label.isTextTruncated() ? label.getText() : null);
            } else if (event.getTarget() instanceof TextField field) {
                tell(field, isCut(field) ? field.getPromptText() : null);
            }
        });
    }

    private static void tell(Control control, @Nullable String words) {
        if (control.getTooltip() == null || control.getTooltip() instanceof ToldWhole) {
            control.setTooltip(words == null ? null : new ToldWhole(words));
        }
    }

    private static boolean isCut(TextField field) {
        if (!field.getText().isEmpty() || field.getPromptText() == null) {
            return false;
        }
        var words = new Text(field.getPromptText());
        words.setFont(field.getFont());
        return words.getLayoutBounds().getWidth()
                > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
    }
}
