package app.rebound.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Opens each chooser and each menu of a screen once, looks at it, and closes it with Escape.
final class Opened {
    private final Set<String> seen = new HashSet<>();

    /// What is wrong with those that were not opened before. To be called on the JavaFX thread.
    List<String> problems(Parent root) {
        List<String> problems = new ArrayList<>();
        Nodes.seen(root)
                .filter(node -> !node.isDisabled() && seen.add(Nodes.styles(node)))
                .toList()
                .forEach(node -> {
                    switch (node) {
                        case ComboBoxBase<?> chooser -> {
                            look(chooser, chooser::show, problems);
                            if (chooser.isShowing()) {
                                problems.add(Nodes.describe(node) + " stays open after Escape");
                                chooser.hide();
                            }
                        }
                        case MenuButton menu -> {
                            look(menu, menu::show, problems);
                            if (menu.isShowing()) {
                                problems.add(Nodes.describe(node) + " stays open after Escape");
                                menu.hide();
                            }
                        }
                        default -> {
                            // It opens nothing.
                        }
                    }
                });
        return problems;
    }

    private static void look(Control opener, Runnable show, List<String> problems) {
        Node before = opener.getScene().getFocusOwner();
        opener.requestFocus();
        show.run();
        Optional<PopupWindow> popup = Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow one
                        && one.isShowing()
                        && opener.getScene().getWindow().equals(one.getOwnerWindow()))
                .map(PopupWindow.class::cast)
                .findFirst();
        if (popup.isEmpty()) {
            problems.add(Nodes.describe(opener) + " opens nothing");
            return;
        }
        Parent root = popup.get().getScene().getRoot();
        root.applyCss();
        root.layout();
        Contrast.problems(root).forEach(problem -> problems.add(Nodes.describe(opener) + " opened: " + problem));
        Targets.problems(root).forEach(problem -> problems.add(Nodes.describe(opener) + " opened: " + problem));
        escape(opener, popup.get());
        if (!opener.isFocusWithin() && !opener.isFocused()) {
            problems.add(Nodes.describe(opener) + " has not the focus any more after Escape");
        }
        if (before != null) {
            before.requestFocus();
        }
    }

    /// As the window system does: to what has the focus in the popup, or to what opened it.
    private static void escape(Control opener, PopupWindow popup) {
        Node within = popup.getScene().getFocusOwner();
        Node target = within == null ? opener : within;
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        if (popup.isShowing() && !target.equals(opener)) {
            Event.fireEvent(
                    opener, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }
}
