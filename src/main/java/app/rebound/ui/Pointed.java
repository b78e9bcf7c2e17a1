package app.rebound.ui;

import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;

/// Which place of an editor's text the last request for its menu was about.
final class Pointed {
    private final Supplier<Surface> surface;
    private int offset = -1;

    Pointed(Node editor, Supplier<Surface> surface) {
        this.surface = surface;
        editor.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> offset =
                        event.isKeyboardTrigger() ? -1 : at(surface.get(), event.getSceneX(), event.getSceneY()));
    }

    /// The offset in the text: that of the caret when the keyboard asked.
    int offset() {
        int at = offset < 0 ? surface.get().caret() : offset;
        return Math.min(at, surface.get().length());
    }

    /// The next menu is about where the caret is.
    void atCaret() {
        offset = -1;
    }

    /// The offset that a place of the scene lies over.
    static int at(Surface surface, MouseEvent event) {
        return at(surface, event.getSceneX(), event.getSceneY());
    }

    private static int at(Surface surface, double sceneX, double sceneY) {
        Point2D local = surface.control().sceneToLocal(sceneX, sceneY);
        return surface.offsetAt(local.getX(), local.getY());
    }
}
