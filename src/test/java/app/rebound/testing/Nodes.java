package app.rebound.testing;

import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What is on a screen, and what a problem with it is called.
final class Nodes {
    private static final int WORDS = 40;

    private Nodes() {}

    /// `node` and what is below it, but for what is hidden with all that it holds.
    static Stream<Node> seen(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Nodes::seen)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    /// In the coordinates of the window.
    static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static String describe(Node node) {
        StringBuilder path = new StringBuilder(one(node));
        Parent parent = node.getParent();
        for (int i = 0; i < 3 && parent != null; i++, parent = parent.getParent()) {
            path.insert(0, one(parent) + " > ");
        }
        return path.toString();
    }

    private static String one(Node node) {
        String words =
                node instanceof Text text ? text.getText() : node instanceof Labeled label ? label.getText() : "";
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass()))
                + (words == null || words.isBlank()
                        ? ""
                        : " “" + words.substring(0, Math.min(WORDS, words.length())) + "”");
    }
}
