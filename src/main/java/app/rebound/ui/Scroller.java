package app.rebound.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A part of a page that scrolls, and keeps no picture of what is within.
///
/// JavaFX's own keeps one as large as the window, made anew for each change in it: some megabytes for each screen, and
/// a
/// second drawing of whatever moves.
public class Scroller extends ScrollPane {
    public Scroller() {}

    public Scroller(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }
}
