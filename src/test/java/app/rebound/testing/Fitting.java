package app.rebound.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;

/// Whether all that a screen says and offers is in the window, or where one can scroll to it, and whole.
public final class Fitting {
    private static final double TOLERANCE = 1.5;

    /// Two lines of the largest letters, in pixels.
    private static final double LEAST = 2 * 28;

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

    /// What lies beside a part that scrolls up and down only, where nothing leads to it.
    public static List<String> aside(Parent root) {
        return Nodes.seen(root)
                .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
                .filter(Fitting::isAside)
                .map(node -> Nodes.describe(node) + " lies beside what scrolls: " + Nodes.place(node))
                .toList();
    }

    private static boolean isAside(Node node) {
        Bounds place = Nodes.place(node);
        for (Parent one = node.getParent(); one != null; one = one.getParent()) {
            if (one instanceof ScrollPane scroll) {
                Bounds window = Nodes.place(scroll);
                return scroll.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER
                        && place.getWidth() > 0
                        && (place.getMinX() < window.getMinX() - TOLERANCE
                                || place.getMaxX() > window.getMaxX() + TOLERANCE);
            }
        }
        return false;
    }

    /// The words that end in dots for want of room, and that pointing at them does not tell whole.
    public static List<String> shortened(Parent root) {
        return Nodes.seen(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null
                        && !label.getText().isEmpty()
                        && label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY
                        && isShortened(label)
                        && !isToldWhole(pointedAt(label), label.getText()))
                .map(label -> Nodes.describe(label) + " is shortened")
                .toList();
    }

    private static Labeled pointedAt(Labeled label) {
        Event.fireEvent(
                label,
                new MouseEvent(
                        MouseEvent.MOUSE_ENTERED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
        return label;
    }

    private static boolean isShortened(Labeled label) {
        return label.getWidth() > 0
                && label.getChildrenUnmodifiable().stream()
                        .filter(child -> child.getStyleClass().contains("text"))
                        .map(Text.class::cast)
                        .anyMatch(text -> text.getText().contains(label.getEllipsisString())
                                && !label.getText().contains(label.getEllipsisString()));
    }

    /// The words and fields that lie on one another; a notice lies over all for the moment it is there.
    public static List<String> overlapping(Parent root) {
        List<Node> all = Nodes.seen(root)
                .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
                .filter(node -> node.getParent() == null
                        || !node.getParent().getStyleClass().contains("notice"))
                .toList();
        List<Bounds> places = all.stream().map(Fitting::visible).toList();
        List<String> found = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (doOverlap(places.get(one), places.get(other))
                        && !isWithin(all.get(other), all.get(one))
                        && !isWithin(all.get(one), all.get(other))) {
                    found.add("%s lies on %s: %s, %s"
                            .formatted(
                                    Nodes.describe(all.get(one)),
                                    Nodes.describe(all.get(other)),
                                    words(places.get(one)),
                                    words(places.get(other))));
                }
            }
        }
        return found;
    }

    private static String words(Bounds place) {
        return "%.0f+%.0f, %.0f+%.0f".formatted(place.getMinX(), place.getWidth(), place.getMinY(), place.getHeight());
    }

    private static boolean doOverlap(Bounds one, Bounds other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 2 * TOLERANCE
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 2 * TOLERANCE;
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// Where a node is seen: what scrolls shows only a part of what is within.
    private static Bounds visible(Node node) {
        Bounds place = Nodes.place(node);
        for (Parent one = node.getParent(); one != null; one = one.getParent()) {
            if (one instanceof ScrollPane || one.getClass().getSimpleName().contains("VirtualFlow")) {
                Bounds window = Nodes.place(one);
                double left = Math.max(place.getMinX(), window.getMinX());
                double top = Math.max(place.getMinY(), window.getMinY());
                place = new BoundingBox(
                        left,
                        top,
                        Math.max(0, Math.min(place.getMaxX(), window.getMaxX()) - left),
                        Math.max(0, Math.min(place.getMaxY(), window.getMaxY()) - top));
            }
        }
        return place;
    }

    /// What scrolls but shows less than two of the largest lines at a time.
    public static List<String> squeezed(Parent root) {
        return Nodes.seen(root)
                .filter(node -> node instanceof ScrollPane
                        || node instanceof ListView<?>
                        || node instanceof TableView<?>
                        || node instanceof TextArea)
                .filter(node -> !(node.getParent() instanceof ComboBox<?>))
                .filter(node -> node.getLayoutBounds().getHeight() < LEAST)
                .map(node -> Nodes.describe(node) + " is squeezed: " + Nodes.place(node))
                .toList();
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
