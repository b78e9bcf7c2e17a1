package app.rebound.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;

/// Words and what belongs to them in one row; where the letters are too large for that, the rest stands below the
/// words.
public sealed class FoldingRow extends FoldingBox permits FormFoot {
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

    /// How wide the words want to be, in pixels.
    double wanted() {
        return getManagedChildren().getFirst().prefWidth(-1);
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
        return inner(width) - asked < Math.min(wanted(), room * em().size());
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
        for (List<Node> row : rows(inner)) {
            double tallest =
                    row.stream().mapToDouble(part -> high(part, inner)).max().orElse(0);
            if (isForGood) {
                place(row, inner, top, tallest);
            }
            top += tallest + ROW_GAP;
        }
        return top - ROW_GAP + snappedBottomInset();
    }

    /// What stands below the words, row by row.
    private List<List<Node>> rows(double inner) {
        List<List<Node>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        double left = 0;
        for (Node part : rest()) {
            double wide = wide(part, inner);
            if (left > 0 && left + wide > inner) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.getLast().add(part);
            left += wide + getSpacing();
        }
        return rows;
    }

    private void place(List<Node> row, double inner, double top, double tallest) {
        double left = snappedLeftInset();
        for (Node part : row) {
            double high = high(part, inner);
            double lower = getAlignment().getVpos() == VPos.CENTER ? snapPositionY((tallest - high) / 2) : 0;
            part.resizeRelocate(left, top + lower, wide(part, inner), high);
            left += wide(part, inner) + getSpacing();
        }
    }

    private double wide(Node part, double inner) {
        return snapSizeX(Math.min(inner, part.prefWidth(-1)));
    }

    private double high(Node part, double inner) {
        return snapSizeY(part.prefHeight(wide(part, inner)));
    }

    @Override
    double leastWidth() {
        return rest().stream().mapToDouble(part -> part.minWidth(-1)).max().orElse(0);
    }
}
