package app.rebound.ui;

import java.util.List;
import javafx.scene.Node;

/// Words and what belongs to them in one row; where the letters are too large for that, the rest stands below the
/// words.
public final class FoldingRow extends FoldingBox {
    /// So many heights of letters are left to the words beside the rest, if they want them.
    private static final double WORDS = 10;

    private double room = WORDS;

    /// @param parts the words first
    public FoldingRow(double gap, Node... parts) {
        super(gap, parts);
    }

    /// The same, with more room or less that the words ask for before it folds.
    ///
    /// @param ems in heights of letters
    public FoldingRow withRoomForWords(double ems) {
        room = ems;
        return this;
    }

    private List<Node> rest() {
        return getManagedChildren().stream()
                .skip(1)
                // What only keeps others apart has no width of its own.
                .filter(part -> part.prefWidth(-1) > 0)
                .toList();
    }

    @Override
    boolean isFolded(double width) {
        if (width <= 0 || getManagedChildren().size() < 2) {
            return false;
        }
        double asked = rest().stream()
                .mapToDouble(part -> part.prefWidth(-1) + getSpacing())
                .sum();
        double wanted = getManagedChildren().getFirst().prefWidth(-1);
        return inner(width) - asked < Math.min(wanted, room * em().size());
    }

    @Override
    double fold(double width, boolean isForGood) {
        double inner = inner(width);
        double top = snappedTopInset();
        Node words = getManagedChildren().getFirst();
        double high = snapSizeY(words.prefHeight(inner));
        if (isForGood) {
            words.resizeRelocate(snappedLeftInset(), top, inner, high);
        }
        top += high + ROW_GAP;
        double left = 0;
        double row = 0;
        for (Node part : rest()) {
            double wide = snapSizeX(Math.min(inner, part.prefWidth(-1)));
            if (left > 0 && left + wide > inner) {
                left = 0;
                top += row + ROW_GAP;
                row = 0;
            }
            high = snapSizeY(part.prefHeight(wide));
            if (isForGood) {
                part.resizeRelocate(snappedLeftInset() + left, top, wide, high);
            }
            left += wide + getSpacing();
            row = Math.max(row, high);
        }
        return top + row + snappedBottomInset();
    }

    @Override
    double leastWidth() {
        return rest().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }
}
