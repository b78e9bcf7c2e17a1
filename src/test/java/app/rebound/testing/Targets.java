package app.rebound.testing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Looks whether a hand that is not steady hits what it aims at (WCAG 2.2, 2.5.8).
public final class Targets {
    private static final double LEAST = 24;
    private static final double TOLERANCE = 0.5;

    private static final List<Class<? extends Node>> CONTROLS =
            List.of(ButtonBase.class, ChoiceBox.class, IndexedCell.class);
    private static final List<Class<? extends Node>> WHOLES = List.of(
            ComboBoxBase.class,
            Spinner.class,
            TextInputControl.class,
            Slider.class,
            ScrollBar.class,
            TableHeaderRow.class);

    private Targets() {}

    /// What takes a press and is too small, a line for each. To be called on the JavaFX thread.
    public static List<String> problems(Parent root) {
        List<Target> all = Nodes.seen(root)
                .filter(node -> takesPresses(node) && !isPartOfOne(node) && !isInSentence(node))
                .map(node -> new Target(node, Nodes.place(node)))
                .filter(target ->
                        target.place().getWidth() > 0 && target.place().getHeight() > 0)
                .toList();
        return all.stream()
                .filter(target -> target.isSmall() && all.stream().anyMatch(target::isNear))
                .map(Target::problem)
                .toList();
    }

    private static boolean takesPresses(Node node) {
        boolean isControl =
                CONTROLS.stream().anyMatch(isOne(node)) || WHOLES.stream().anyMatch(isOne(node));
        boolean isEmptyCell = node instanceof IndexedCell<?> cell && cell.isEmpty();
        boolean hasOwn = node.getOnMouseClicked() != null || node.getOnMousePressed() != null;
        return (isControl || hasOwn)
                && !(node instanceof ScrollBar)
                && !isEmptyCell
                && !node.isDisabled()
                && !node.isMouseTransparent();
    }

    /// The whole is what is aimed at, not what it is made of. A bar is not needed where a wheel and keys scroll, and
    /// an edge that is dragged is as thin as an edge.
    private static boolean isPartOfOne(Node node) {
        if (Stream.of(Cursor.H_RESIZE, Cursor.V_RESIZE).anyMatch(edge -> edge.equals(node.getCursor()))) {
            return true;
        }
        for (Parent one = node.getParent(); one != null; one = one.getParent()) {
            if (WHOLES.stream().anyMatch(isOne(one))) {
                return true;
            }
        }
        return false;
    }

    private static Predicate<Class<? extends Node>> isOne(Node node) {
        return type -> type.isInstance(node);
    }

    /// The line of a sentence decides how high a link within it is.
    private static boolean isInSentence(Node node) {
        return node instanceof Hyperlink
                && node.getParent() instanceof TextFlow flow
                && flow.getChildren().stream()
                        .anyMatch(one ->
                                one instanceof Text text && !text.getText().isBlank());
    }

    /// What takes a press, and where it is in the window.
    private record Target(Node node, Bounds place) {
        boolean isSmall() {
            return place.getWidth() < LEAST - TOLERANCE || place.getHeight() < LEAST - TOLERANCE;
        }

        /// Whether a finger laid on the middle of this one would touch `other`.
        boolean isNear(Target other) {
            if (other.equals(this) || isAround(other.node, node) || isAround(node, other.node)) {
                return false;
            }
            Point2D middle = middle();
            if (other.isSmall() && middle.distance(other.middle()) < LEAST - TOLERANCE) {
                return true;
            }
            double x = Math.clamp(middle.getX(), other.place.getMinX(), other.place.getMaxX());
            double y = Math.clamp(middle.getY(), other.place.getMinY(), other.place.getMaxY());
            return middle.distance(x, y) < LEAST / 2 - TOLERANCE;
        }

        private Point2D middle() {
            return new Point2D(place.getCenterX(), place.getCenterY());
        }

        private static boolean isAround(Node outer, Node inner) {
            for (Node one = inner; one != null; one = one.getParent()) {
                if (one.equals(outer)) {
                    return true;
                }
            }
            return false;
        }

        String problem() {
            return "%s is %.0f x %.0f px with another beside it"
                    .formatted(Nodes.describe(node), place.getWidth(), place.getHeight());
        }
    }
}
