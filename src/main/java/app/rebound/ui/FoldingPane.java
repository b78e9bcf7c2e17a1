package app.rebound.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// Parts beside one another, and under one another where the letters are too large for that; what is around it scrolls.
public final class FoldingPane extends BorderPane {
    /// What stands at the side is no higher than this when it is folded, in heights of its letters.
    private static final double SIDE = 14;

    /// What stands in the middle is at least so high when it is folded, if it wants to be.
    private static final double MIDDLE = 18;

    private final Em em = new Em(this);

    public FoldingPane() {
        getChildren().add(em);
    }

    private boolean isFolded(double width) {
        return em.isTight(width) && (isThere(getLeft()) || isThere(getRight()));
    }

    private static boolean isThere(@Nullable Node node) {
        return node != null && node.isManaged();
    }

    private List<Node> parts() {
        return Stream.of(getTop(), getLeft(), getCenter(), getRight(), getBottom())
                .filter(Objects::nonNull)
                .filter(Node::isManaged)
                .toList();
    }

    private double height(Node part, double width) {
        double least = part.minHeight(width);
        double wanted = part.prefHeight(width);
        if (part.equals(getLeft())) {
            wanted = Math.min(wanted, SIDE * em.size());
        } else if (part.equals(getCenter())) {
            wanted = Math.min(wanted, MIDDLE * em.size());
        }
        return snapSizeY(Math.max(least, wanted));
    }

    private double folded(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + parts().stream().mapToDouble(part -> height(part, inner)).sum()
                + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    // It can always fold; were it to ask for the room beside, it would never get less and never fold.
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset()
                + parts().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0)
                + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return isFolded(width) ? folded(width) : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isFolded(width) ? folded(width) : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (!isFolded(getWidth())) {
            super.layoutChildren();
            return;
        }
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double rest = Math.max(0, getHeight() - folded(getWidth()));
        double top = snappedTopInset();
        for (Node part : parts()) {
            double height = height(part, inner) + (part.equals(getCenter()) ? rest : 0);
            part.resizeRelocate(snappedLeftInset(), top, inner, height);
            top += height;
        }
    }
}
