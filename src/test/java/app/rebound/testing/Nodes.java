package app.rebound.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// What is on a screen, and what a problem with it is called.
final class Nodes {
    private static final int WORDS = 40;

    /// The ids that a style sheet speaks of; colours are among them, which harms nothing.
    private static final Set<String> STYLED = styled();

    private Nodes() {}

    private static Set<String> styled() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            Set<String> ids = new HashSet<>();
            for (Path sheet :
                    files.filter(file -> file.toString().endsWith(".css")).toList()) {
                Pattern.compile("#([a-zA-Z][\\w-]*)")
                        .matcher(Files.readString(sheet))
                        .results()
                        .forEach(found -> ids.add(found.group(1)));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    /// What is alike for nodes that the style sheets see as the same, their surroundings too; a box without a style of
    /// its own only has room.
    static String styles(Node node) {
        var styles = new StringBuilder(node.getTypeSelector());
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.getId() != null && STYLED.contains(one.getId())) {
                styles.append('#').append(one.getId());
            }
            styles.append(one.getStyleClass().isEmpty() ? "" : one.getStyleClass());
        }
        return styles.toString();
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
