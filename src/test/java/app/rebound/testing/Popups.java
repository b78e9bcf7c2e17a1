package app.rebound.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Looks at what has opened over a window, a menu, a list or a small form, as [Everyone] looks at the window.
public final class Popups {
    private static final List<Function<Parent, List<String>>> RULES =
            List.of(Accessible::problems, Contrast::problems, Targets::problems, Fitting::beyond, Popups::cut);

    private Popups() {}

    /// What is wrong with what is open over `stage`, and whether Escape closes it and leaves the focus in the window;
    /// nothing is open afterwards. To be called on the JavaFX thread.
    public static List<String> problems(Stage stage) {
        List<PopupWindow> open = over(stage);
        if (open.isEmpty()) {
            return List.of("nothing is open");
        }
        List<String> problems = new ArrayList<>();
        for (PopupWindow popup : open) {
            Parent root = popup.getScene().getRoot();
            root.applyCss();
            root.layout();
            RULES.forEach(rule -> problems.addAll(rule.apply(root)));
        }
        PopupWindow front = open.getLast();
        // As the window system does: keys go to the window, which hands them to what is open over it.
        escape(stage.getScene().getFocusOwner());
        if (front.isShowing()) {
            escape(front.getScene().getFocusOwner());
        }
        if (!over(stage).isEmpty()) {
            problems.add("stays open after Escape");
            over(stage).forEach(Window::hide);
        }
        if (stage.getScene().getFocusOwner() == null) {
            problems.add("nothing has the focus after Escape");
        }
        return problems;
    }

    private static List<PopupWindow> over(Stage stage) {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.isShowing() && stage.equals(popup.getOwnerWindow()))
                .toList();
    }

    /// Words that are higher than the row that they stand in.
    private static List<String> cut(Parent root) {
        return Nodes.seen(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && isCut(text))
                .map(text -> Nodes.describe(text) + " is cut")
                .toList();
    }

    private static boolean isCut(Text text) {
        Bounds words = Nodes.place(text);
        for (Parent one = text.getParent(); one != null; one = one.getParent()) {
            if (one instanceof IndexedCell<?>) {
                Bounds room = Nodes.place(one);
                if (words.getMinY() < room.getMinY() - 1 || words.getMaxY() > room.getMaxY() + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void escape(Node at) {
        if (at != null) {
            Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        }
    }
}
