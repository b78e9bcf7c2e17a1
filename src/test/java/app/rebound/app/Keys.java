package app.rebound.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/// The hands of somebody who has no mouse: they go from one place to the next by Tab and press and type there.
final class Keys {
    private static final int MOST_TABS = 120;
    /// In milliseconds.
    private static final long PATIENCE = 30_000;

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final Set<AccessibleRole> TEXTS = Set.of(AccessibleRole.TEXT_AREA, AccessibleRole.TEXT_FIELD);

    private final Screen screen;
    private final Guest guest;

    Keys(Screen screen, Guest guest) {
        this.screen = screen;
        this.guest = guest;
    }

    /// The node that answers to keys.
    Node owner() {
        // The keys before it have settled; waiting for more pulses at each look would double the journey.
        return WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> guest.stage().getScene().getFocusOwner());
    }

    /// Presses Tab until the node with `id`, or something in it, has the focus.
    void reach(String id) {
        reach("#" + id, node -> isIn(node, id));
    }

    /// The same with what `isIt` says; the words name it where it is not reached.
    void reach(String what, Predicate<Node> isIt) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < MOST_TABS; i++) {
            Node owner = owner();
            if (owner != null && isIt.test(owner)) {
                return;
            }
            met.add(name(owner));
            screen.press(KeyCode.TAB);
        }
        throw new AssertionError(what + " is not reached by Tab, but these are: " + met);
    }

    /// Goes to the button with `id` and presses it.
    void choose(String id) {
        guest.waitFor(id);
        reach(id);
        screen.press(KeyCode.SPACE);
    }

    /// Goes to a place to write and writes.
    void write(String id, String words) {
        guest.waitFor(id);
        reach(id);
        screen.type(words);
    }

    /// Waits until the node with `id`, or something in it, has the focus.
    void awaitFocus(String id) {
        screen.waitUntil(() -> isIn(guest.stage().getScene().getFocusOwner(), id));
    }

    boolean isWithin(String id) {
        return isIn(owner(), id);
    }

    /// Goes back by Shift+Tab until the focus is in the node with `id`.
    void back(String id) {
        for (int i = 0; i < MOST_TABS && !isWithin(id); i++) {
            screen.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        assertThat(isWithin(id)).as(id).isTrue();
    }

    /// Waits until there is a node whose id begins so, and gives its id.
    String waitForAny(String beginning) {
        screen.waitUntil(() -> any(beginning).isPresent());
        return screen.run(() -> any(beginning).orElseThrow());
    }

    private Optional<String> any(String beginning) {
        return guest.stage().getScene().getRoot().lookupAll("*").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith(beginning))
                .findFirst();
    }

    /// Whether words can be typed where the focus is.
    boolean isAtText() {
        return isText(owner());
    }

    /// Whether the row or button with `id` is marked as the one that is open.
    boolean isSelected(String id) {
        Node node = guest.stage().getScene().getRoot().lookup("#" + id);
        return node != null && node.getPseudoClassStates().contains(SELECTED);
    }

    static boolean isText(Node node) {
        return node instanceof TextInputControl || (node != null && TEXTS.contains(node.getAccessibleRole()));
    }

    static boolean isIn(Node node, String id) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (id.equals(one.getId())) {
                return true;
            }
        }
        return false;
    }

    static String name(Node node) {
        if (node == null) {
            return "nothing";
        }
        return node.getId() == null ? node.getClass().getSimpleName() + node.getStyleClass() : node.getId();
    }
}
