package app.rebound.app;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.transform.Transform;

/// The mark of the program: a ring with a mended seam.
final class BrandMark {
    private static final double SIZE = 18;

    private BrandMark() {}

    /// The mark, 72 pixels wide, in the theme's colours.
    static Group large() {
        var mark = new Group(node());
        mark.getChildren().getFirst().getTransforms().add(Transform.scale(4, 4));
        return mark;
    }

    /// The mark, 18 pixels wide, in the theme's colours.
    static Group node() {
        var ring = new Circle(9, 9, 8);
        ring.getStyleClass().add("brand-ring");
        var seam = new Line(5, 11.5, 13, 6.5);
        seam.getStyleClass().add("brand-seam");
        return new Group(ring, seam);
    }

    /// The mark as the window's icon, `pixels` wide, in colours of its own: the task bar knows no theme.
    static Image icon(double pixels) {
        var ring = new Circle(9, 9, 8, Color.web("#FFFDF8"));
        ring.setStroke(Color.web("#1F5F5B"));
        ring.setStrokeWidth(2);
        var seam = new Line(5, 11.5, 13, 6.5);
        seam.setStroke(Color.web("#80590C"));
        seam.setStrokeWidth(2);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(pixels / SIZE, pixels / SIZE));
        return new Group(ring, seam).snapshot(parameters, null);
    }
}
