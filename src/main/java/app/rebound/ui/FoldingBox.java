package app.rebound.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// What the rows have in common that go on in further ones where the letters leave no room for one.
abstract sealed class FoldingBox extends HBox permits FoldingRow, PageHead {
    /// Between one row and the next, in pixels.
    static final double ROW_GAP = 8;

    private final Em em = new Em(this);

    FoldingBox(double gap, Node... parts) {
        super(gap, parts);
        getChildren().add(em);
    }

    /// Whether `width` is too little for one row.
    abstract boolean isFolded(double width);

    /// How wide it has to be at least, folded, without its insets.
    abstract double leastWidth();

    /// How high it is when it is folded; puts the parts in their places on the way where that is asked for.
    abstract double fold(double width, boolean isForGood);

    final Em em() {
        return em;
    }

    final double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // It can always fold; were it to ask for the room of one row, it would never get less and never fold.
    @Override
    protected final double computeMinWidth(double height) {
        return snappedLeftInset() + leastWidth() + snappedRightInset();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return isFolded(width) ? fold(width, false) : super.computeMinHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return isFolded(width) ? fold(width, false) : super.computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        if (isFolded(getWidth())) {
            fold(getWidth(), true);
        } else {
            super.layoutChildren();
        }
    }
}
