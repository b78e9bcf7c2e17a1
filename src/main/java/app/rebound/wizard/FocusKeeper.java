package app.rebound.wizard;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Keeps the focus on a page when what had it goes away; it would fall on the first button of the window.
final class FocusKeeper {
    private final Region page;
    private final Runnable onLost;
    private final ChangeListener<Node> listener = (_, _, owner) -> follow(owner);
    private @Nullable Node last;

    /// @param onLost puts the focus back onto the page
    FocusKeeper(Region page, Runnable onLost) {
        this.page = page;
        this.onLost = onLost;
        page.sceneProperty().addListener((_, before, now) -> move(before, now));
    }

    private void move(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(listener);
        }
        last = null;
        if (now != null) {
            now.focusOwnerProperty().addListener(listener);
        }
    }

    private void follow(@Nullable Node owner) {
        if (owner == null) {
            return;
        }
        boolean isLost = last != null && last.getScene() == null && !isInside(owner);
        last = isInside(owner) ? owner : null;
        if (isLost) {
            onLost.run();
        }
    }

    private boolean isInside(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.equals(page)) {
                return true;
            }
        }
        return false;
    }
}
