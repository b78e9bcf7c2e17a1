package app.rebound.wizard;

import app.rebound.feeling.FeelingWord;
import app.rebound.ui.Styles;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// One word on the wheel of feelings: a piece of a ring around the origin.
final class FeelingSlice extends Group {
    /// Where a slice lies.
    ///
    /// @param inner and `outer` radius in pixels
    /// @param from and `to` in degrees clockwise from the top
    record Place(double inner, double outer, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        private static double x(double radius, double degrees) {
            return radius * Math.sin(Math.toRadians(degrees));
        }

        private static double y(double radius, double degrees) {
            return -radius * Math.cos(Math.toRadians(degrees));
        }
    }

    private static final double MARGIN = 6;

    private final FeelingWord word;
    private final String name;

    FeelingSlice(FeelingWord word, String name, Place place) {
        this.word = word;
        this.name = name;
        setId("feeling-" + word.id());
        getStyleClass().addAll("feeling-slice", "feel-" + word.family(), word.isFamily() ? "family" : "member");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        // The shape is faint, and what shows the focus is not.
        Path edge = shape(place, "slice-edge");
        edge.setMouseTransparent(true);
        getChildren().addAll(shape(place, "slice-shape"), edge, text(place));
    }

    private static Path shape(Place place, String style) {
        double from = place.from();
        double to = place.to();
        var outer = new ArcTo(
                place.outer(), place.outer(), 0, Place.x(place.outer(), to), Place.y(place.outer(), to), false, true);
        var inner = new ArcTo(
                place.inner(),
                place.inner(),
                0,
                Place.x(place.inner(), from),
                Place.y(place.inner(), from),
                false,
                false);
        var path = new Path(
                new MoveTo(Place.x(place.inner(), from), Place.y(place.inner(), from)),
                new LineTo(Place.x(place.outer(), from), Place.y(place.outer(), from)),
                outer,
                new LineTo(Place.x(place.inner(), to), Place.y(place.inner(), to)),
                inner,
                new ClosePath());
        path.getStyleClass().add(style);
        return path;
    }

    private Text text(Place place) {
        var text = new Text(name);
        text.getStyleClass().add("slice-word");
        text.setTextOrigin(VPos.CENTER);
        text.setMouseTransparent(true);
        var fit = new Scale();
        // Its width is known once its typeface is.
        double room = word.isFamily() ? Double.MAX_VALUE : place.outer() - place.inner() - MARGIN;
        text.layoutBoundsProperty().subscribe(bounds -> {
            text.setX(-bounds.getWidth() / 2);
            double factor = Math.min(1, room / bounds.getWidth());
            fit.setX(factor);
            fit.setY(factor);
        });
        double radius = (place.inner() + place.outer()) / 2;
        double middle = place.middle();
        text.getTransforms().add(new Translate(Place.x(radius, middle), Place.y(radius, middle)));
        if (!word.isFamily()) {
            // Along the spoke, and never upside down.
            text.getTransforms().add(new Rotate(middle <= 180 ? middle - 90 : middle + 90));
        }
        text.getTransforms().add(fit);
        return text;
    }

    FeelingWord word() {
        return word;
    }

    /// @param description the name, its meaning, and whether it is chosen
    void setChosen(boolean isChosen, String description) {
        Styles.setSelected(this, isChosen);
        setAccessibleText(description);
    }
}
