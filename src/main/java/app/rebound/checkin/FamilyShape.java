package app.rebound.checkin;

import javafx.scene.canvas.GraphicsContext;

/// The shape that a family of feelings is drawn as, so that colour alone tells nothing.
enum FamilyShape {
    DROP,
    TRIANGLE,
    DIAMOND,
    SQUARE,
    BAR,
    CIRCLE;

    static FamilyShape of(String family) {
        return switch (family) {
            case "sad" -> DROP;
            case "afraid" -> TRIANGLE;
            case "angry" -> DIAMOND;
            case "ashamed" -> SQUARE;
            case "tired" -> BAR;
            default -> CIRCLE;
        };
    }

    /// Fills the shape around a point.
    ///
    /// @param radius in pixels
    void draw(GraphicsContext pen, double x, double y, double radius) {
        switch (this) {
            case DROP ->
                pen.fillPolygon(
                        new double[] {x - radius, x + radius, x}, new double[] {y - radius, y - radius, y + radius}, 3);
            case TRIANGLE ->
                pen.fillPolygon(
                        new double[] {x - radius, x + radius, x}, new double[] {y + radius, y + radius, y - radius}, 3);
            case DIAMOND ->
                pen.fillPolygon(
                        new double[] {x - radius, x, x + radius, x}, new double[] {y, y - radius, y, y + radius}, 4);
            case SQUARE -> pen.fillRect(x - radius * 0.85, y - radius * 0.85, radius * 1.7, radius * 1.7);
            case BAR -> pen.fillRect(x - radius, y - radius * 0.35, radius * 2, radius * 0.7);
            case CIRCLE -> pen.fillOval(x - radius, y - radius, radius * 2, radius * 2);
        }
    }
}
