package app.rebound.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Looks whether one sees where the focus is: each place that Tab leads to, drawn with the focus and without
/// (WCAG 2.2, 2.4.7 and 2.4.13).
public final class FocusSeen {
    /// By so much a point that shows the focus differs from the same point without.
    private static final double DIFFERENCE = 3;
    /// So far around a node lies what shows its focus, in pixels.
    private static final double AROUND = 6;
    /// A line around a button of the least size has so many points.
    private static final double LINE = 96;
    /// Where words are written, the caret is enough.
    private static final double CARET = 16;

    /// What was looked at; what is styled alike, around it too, looks alike.
    private final Set<String> seen = new HashSet<>();
    private final Set<String> tried = new HashSet<>();

    /// Where the focus is not seen, a line for each place. To be called on the JavaFX thread.
    public List<String> problems(Parent root) {
        List<String> problems = new ArrayList<>();
        // What keeps a picture of itself would be drawn as it was.
        Nodes.seen(root).filter(Node::isCache).forEach(node -> node.setCache(false));
        // Not all that can be reached is reached by Tab: of a group, only one.
        if (Accessible.reachable(root)
                        .filter(node -> tried.add(Nodes.styles(node)))
                        .count()
                > 0) {
            Walking.stopAtEach(root, node -> {
                if (seen.add(Nodes.styles(node))) {
                    look(node, problems);
                }
            });
        }
        return problems;
    }

    private static void look(Node node, List<String> problems) {
        Bounds place = shown(node);
        if (place.getWidth() < 1 || place.getHeight() < 1) {
            problems.add(Nodes.describe(node) + " has the focus where nobody sees it");
            return;
        }
        WritableImage with = picture(node.getScene(), place);
        node.getScene().getRoot().requestFocus();
        WritableImage without = picture(node.getScene(), place);
        int points = differing(with, without);
        double wanted = isText(node) ? CARET : LINE;
        if (points < wanted) {
            problems.add("%s shows its focus by %d points, not %.0f".formatted(Nodes.describe(node), points, wanted));
        }
    }

    private static boolean isText(Node node) {
        return node.getAccessibleRole() == AccessibleRole.TEXT_AREA
                || node.getAccessibleRole() == AccessibleRole.TEXT_FIELD;
    }

    /// What of the node, and what surrounds it, is not cut off.
    private static Bounds shown(Node node) {
        Bounds place = Nodes.place(node);
        double left = place.getMinX() - AROUND;
        double top = place.getMinY() - AROUND;
        double right = place.getMaxX() + AROUND;
        double bottom = place.getMaxY() + AROUND;
        left = Math.max(0, left);
        top = Math.max(0, top);
        right = Math.min(node.getScene().getWidth(), right);
        bottom = Math.min(node.getScene().getHeight(), bottom);
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static WritableImage picture(Scene scene, Bounds place) {
        Parent root = scene.getRoot();
        var wanted = new SnapshotParameters();
        wanted.setFill(Color.WHITE);
        wanted.setViewport(new Rectangle2D(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
        return root.snapshot(wanted, null);
    }

    private static int differing(WritableImage with, WritableImage without) {
        PixelReader one = with.getPixelReader();
        PixelReader other = without.getPixelReader();
        int points = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                if (one.getArgb(x, y) != other.getArgb(x, y)
                        && Contrast.ratio(one.getColor(x, y), other.getColor(x, y)) >= DIFFERENCE) {
                    points++;
                }
            }
        }
        return points;
    }
}
