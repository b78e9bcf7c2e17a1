package app.rebound.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Finds the button that a page is there for, so that the keys reach it from anywhere on the page.
public final class MainButton {
    private static final String STYLE = "primary";
    /// What lies over a page closes it off.
    private static final String VEIL = "palette-veil";

    private MainButton() {}

    /// Presses the main button nearest to where [Shortcut#MAIN_BUTTON] was pressed, and consumes the key.
    public static void onKey(KeyEvent pressed) {
        if (Shortcut.MAIN_BUTTON.matches(pressed)) {
            nearest(pressed.getTarget()).ifPresent(button -> {
                pressed.consume();
                button.fire();
            });
        }
    }

    /// The main button of the smallest part around `from` that has one. From within a text it is none that lies
    /// above: it is the button of a form, not the one over a list that begins something new.
    private static Optional<ButtonBase> nearest(EventTarget from) {
        if (!(from instanceof Node start)) {
            return Optional.empty();
        }
        double top = text(start).map(MainButton::place).map(Bounds::getMinY).orElse(Double.NEGATIVE_INFINITY);
        for (Node part = start; part != null; part = part.getParent()) {
            Optional<ButtonBase> found = seen(part)
                    .filter(ButtonBase.class::isInstance)
                    .map(ButtonBase.class::cast)
                    .filter(button -> button.getStyleClass().contains(STYLE))
                    .filter(button -> place(button).getMaxY() > top)
                    .findFirst();
            if (found.isPresent() || part.getStyleClass().contains(VEIL)) {
                return found.filter(button -> !button.isDisabled());
            }
        }
        return Optional.empty();
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MainButton::seen))
                : Stream.of(node);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// The text that a key was pressed in.
    private static Optional<Node> text(Node start) {
        return Stream.<Node>iterate(start, Objects::nonNull, Node::getParent)
                .filter(one -> one instanceof TextInputControl || one instanceof TextEditor)
                .findFirst();
    }
}
