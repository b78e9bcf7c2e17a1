package app.rebound.testing;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/// Whether all that a screen says and offers lies in the window, or where one can scroll to it.
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
