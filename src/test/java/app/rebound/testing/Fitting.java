package app.rebound.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/// Whether all that a screen says and offers is in the window, or where one can scroll to it, and whole.
public final class Fitting {
    private static final double TOLERANCE = 1.5;

    private Fitting() {}

    /// What lies beyond the window where nothing scrolls to it.
    public static List<String> beyond(Parent root) {
        return Nodes.seen(root)
                .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
                .filter(node -> isBeyond(node, root))
                .map(node -> Nodes.describe(node) + " lies beyond the window: " + Nodes.place(node))
                .toList();
    }

    /// The wordings that are not shown up to their end, told by the letter that each ends with.
    public static List<String> cut(Parent root, char end) {
        Stream<String> labels = Nodes.seen(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null
                        && label.getText().indexOf(end) >= 0
                        && label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                        && isCut(label, end)
                        && !isToldWhole(label, label.getText()))
                .map(label -> Nodes.describe(label) + " is cut");
        Stream<String> prompts = Nodes.seen(root)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> field.getText().isEmpty()
                        && field.getPromptText() != null
                        && !isToldWhole(field, field.getPromptText())
                        && width(field)
                                > field.getWidth()
                                        - field.getInsets().getLeft()
                                        - field.getInsets().getRight()
                                        + TOLERANCE)
                .map(field -> Nodes.describe(field) + " cuts its prompt “" + field.getPromptText() + "”");
        return Stream.concat(labels, prompts).toList();
    }

    private static boolean isCut(Labeled label, char end) {
        return label.getChildrenUnmodifiable().stream()
                // An icon is a text too.
                .filter(child -> child.getStyleClass().contains("text"))
                .map(Text.class::cast)
                .anyMatch(text -> text.getText().indexOf(end) < 0
                        || text.getLayoutBounds().getHeight() > label.getHeight() + TOLERANCE);
    }

    /// What the person wrote may be long: then pointing at it tells all of it.
    private static boolean isToldWhole(Node node, String words) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one instanceof Control control
                    && control.getTooltip() != null
                    && control.getTooltip().getText().contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static double width(TextField field) {
        var prompt = new Text(field.getPromptText());
        prompt.setFont(field.getFont());
        return prompt.getLayoutBounds().getWidth();
    }

    private static boolean isBeyond(Node node, Parent root) {
        for (Parent one = node.getParent(); one != null; one = one.getParent()) {
            boolean doesScroll = one instanceof ScrollPane
                    || one instanceof IndexedCell<?>
                    || one.getClass().getSimpleName().contains("VirtualFlow")
                    || one instanceof TextInputControl;
            if (doesScroll) {
                return false;
            }
        }
        Bounds place = Nodes.place(node);
        return place.getWidth() > 0
                && (place.getMinX() < -TOLERANCE
                        || place.getMinY() < -TOLERANCE
                        || place.getMaxX() > root.getScene().getWidth() + TOLERANCE
                        || place.getMaxY() > root.getScene().getHeight() + TOLERANCE);
    }
}
