package app.rebound.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import org.jspecify.annotations.Nullable;

/// Looks at a screen as a screen reader does: whoever gets there by keyboard is told where they are.
public final class Accessible {
    private Accessible() {}

    /// What is wrong below `root`, a line for each node that takes the focus without a role or a name; empty when all
    /// is well. To be called on the JavaFX thread, after the screen was shown.
    public static List<String> problems(Parent root) {
        List<Node> all = below(root).toList();
        return all.stream()
                .filter(Accessible::takesFocus)
                .flatMap(node -> problems(node, all))
                .toList();
    }

    /// What takes the focus below `root`.
    static Stream<Node> reachable(Parent root) {
        return below(root).filter(Accessible::takesFocus);
    }

    private static Stream<String> problems(Node node, List<Node> all) {
        Stream<String> role = hasRole(node) ? Stream.empty() : Stream.of(describe(node) + " has no role");
        Stream<String> name = isNamed(node, all) ? Stream.empty() : Stream.of(describe(node) + " has no name");
        return Stream.concat(role, name);
    }

    private static Stream<Node> below(Node node) {
        // What is not seen is not reached, with all that it holds.
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Accessible::below)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !isPartOfField(node);
    }

    /// The text part of a spinner or a combo box speaks for the whole, which has the name.
    private static boolean isPartOfField(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Spinner<?> || parent instanceof ComboBoxBase<?>) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRole(Node node) {
        AccessibleRole role = node.getAccessibleRole();
        return role != null && role != AccessibleRole.NODE && role != AccessibleRole.PARENT;
    }

    private static boolean isNamed(Node node, List<Node> all) {
        return isWord(node.getAccessibleText())
                || (node instanceof Labeled labeled && isWord(labeled.getText()))
                || (node instanceof Control control
                        && control.getTooltip() != null
                        && isWord(control.getTooltip().getText()))
                || labels(node, all).anyMatch(label -> isWord(label.getText()));
    }

    private static Stream<Label> labels(Node node, List<Node> all) {
        return all.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> node.equals(label.getLabelFor()));
    }

    private static boolean isWord(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String describe(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String classes = node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
        return node.getClass().getSimpleName() + id + classes;
    }
}
