package app.rebound.timeline;

import javafx.scene.canvas.GraphicsContext;

/// Paints the shape that tells a mark apart without its colour, as [MarkShape] draws it elsewhere.
final class MarkPainter {
    private static final double[] STAR_X = {0, 2.1, 7.8, 3.4, 4.9, 0, -4.9, -3.4, -7.8, -2.1};
    private static final double[] STAR_Y = {-8, -2.6, -2.4, 1.2, 6.7, 3.6, 6.7, 1.2, -2.4, -2.6};

    private final double[] xs = new double[10];
    private final double[] ys = new double[10];

    /// Fills the shape around a point in the colour that is set.
    void fill(GraphicsContext gc, Mark mark, double x, double y) {
        switch (mark) {
            case NONE -> gc.fillOval(x - 6, y - 6, 12, 12);
            case DECISION -> gc.fillRect(x - 6, y - 6, 12, 12);
            case WARNING -> gc.fillPolygon(xs(x, -7, 0, 7), ys(y, 6, -7, 6), 3);
            case TURNING_POINT -> gc.fillPolygon(xs(x, 0, 8, 0, -8), ys(y, -8, 0, 8, 0), 4);
            case GOOD -> gc.fillPolygon(xs(x, STAR_X), ys(y, STAR_Y), 10);
        }
    }

    private double[] xs(double x, double... offsets) {
        for (int i = 0; i < offsets.length; i++) {
            xs[i] = x + offsets[i];
        }
        return xs;
    }

    private double[] ys(double y, double... offsets) {
        for (int i = 0; i < offsets.length; i++) {
            ys[i] = y + offsets[i];
        }
        return ys;
    }
}
