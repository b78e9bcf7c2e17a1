package app.rebound.timeline;

import app.rebound.axis.LaneBands;
import app.rebound.ui.Pieces;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// Shows lanes that have no room, where there are such; keys need it not, for they bring into view what they come to.
final class LaneScroller extends ScrollBar {
    static final double WIDTH = 12;

    LaneScroller(String name, Runnable onScroll) {
        setOrientation(Orientation.VERTICAL);
        setFocusTraversable(false);
        Pieces.show(this, false);
        setAccessibleText(name);
        valueProperty().subscribe(onScroll);
    }

    /// Says how high all lanes are and how much of that is seen, in pixels.
    void fit(double whole, double seen) {
        setVisible(whole > seen + 1);
        setMax(Math.max(0, whole - seen));
        setVisibleAmount(getMax() * Math.min(1, seen / Math.max(1, whole)));
        setBlockIncrement(seen / 2);
        setUnitIncrement(LaneBands.ROW);
        by(0);
    }

    /// Moves the lanes up by so many pixels, as far as there are any.
    void by(double pixels) {
        setValue(Math.clamp(getValue() + pixels, 0, getMax()));
    }

    /// How far the lanes are moved up, in pixels.
    double offset() {
        return isVisible() ? Math.round(getValue()) : 0;
    }
}
