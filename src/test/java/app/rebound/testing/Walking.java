package app.rebound.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes once around a screen by Tab, and once by Shift+Tab, as somebody without a mouse does.
public final class Walking {
    private static final int MOST = 400;

    private Walking() {}

    /// What is wrong on the way: what is never reached, and where one is caught. To be called on the JavaFX thread; the
    /// focus is where it was afterwards.
    public static List<String> problems(Parent root) {
        Node before = root.getScene().getFocusOwner();
        List<String> problems = new ArrayList<>();
        Set<Node> forth = around(root, false, problems, _ -> {});
        Set<Node> back = around(root, true, problems, _ -> {});
        Accessible.reachable(root)
                .filter(node -> !isReached(node, forth))
                .forEach(node -> problems.add(Nodes.describe(node) + " is not reached by Tab"));
        forth.stream()
                .filter(node -> !isReached(node, back))
                .forEach(node -> problems.add(Nodes.describe(node) + " is not reached by Shift+Tab"));
        if (before != null) {
            before.requestFocus();
        }
        return problems;
    }

    /// Goes around by Tab and tells `atEach` where the focus is, which it may take away for a while. To be called on
    /// the
    /// JavaFX thread; the focus is where it was afterwards.
    static void stopAtEach(Parent root, Consumer<Node> atEach) {
        Node before = root.getScene().getFocusOwner();
        around(root, false, new ArrayList<>(), atEach);
        if (before != null) {
            before.requestFocus();
        }
    }

    private static boolean isReached(Node node, Set<Node> met) {
        // In a group of choices the arrows go from one to the next.
        boolean isOneOfMany = (node instanceof RadioButton || node instanceof ToggleButton)
                && ((ToggleButton) node).getToggleGroup() != null;
        if (isOneOfMany) {
            return ((ToggleButton) node)
                    .getToggleGroup().getToggles().stream()
                            .anyMatch(one -> one instanceof Node other && met.contains(other));
        }
        return met.contains(node) || met.stream().anyMatch(one -> isWithin(one, node));
    }

    private static boolean isWithin(Node node, Node parent) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Node> around(Parent root, boolean isBack, List<String> problems, Consumer<Node> atEach) {
        Set<Node> met = new LinkedHashSet<>();
        for (int i = 0; i < MOST; i++) {
            Node owner = root.getScene().getFocusOwner();
            if (owner == null) {
                root.requestFocus();
                owner = root;
            }
            tab(owner, isBack);
            Node next = root.getScene().getFocusOwner();
            if (next == null) {
                break;
            }
            if (next.equals(owner)) {
                if (i > 0 || Accessible.reachable(root).count() > 1) {
                    problems.add(Nodes.describe(owner) + " does not let go of the focus");
                }
                met.add(next);
                break;
            }
            if (!met.add(next)) {
                break;
            }
            atEach.accept(next);
            next.requestFocus();
        }
        return met;
    }

    private static void tab(Node owner, boolean isBack) {
        Event.fireEvent(
                owner, new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, isBack, false, false, false));
        Event.fireEvent(owner, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.TAB, isBack, false, false, false));
    }
}
