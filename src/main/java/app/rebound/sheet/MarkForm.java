package app.rebound.sheet;

import app.rebound.timeline.Basis;
import app.rebound.timeline.Mark;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// The shape that tells a mark apart without its colour, as on the screen.
final class MarkForm {
    private static final double[] STAR = {
        0, -8, 2.1, -2.6, 7.8, -2.4, 3.4, 1.2, 4.9, 6.7, 0, 3.6, -4.9, 6.7, -3.4, 1.2, -7.8, -2.4, -2.1, -2.6
    };

    private MarkForm() {}

    /// Draws a mark around a point; a guess is hollow, a record has a stroke.
    static void draw(Brush brush, Mark mark, @Nullable Basis basis, double x, double y) {
        brush.fill(Shade.of(mark).rgb(), of(mark, x, y));
        if (basis == Basis.GUESS) {
            brush.fill(Shade.PAPER.rgb(), new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5));
        } else if (basis == Basis.RECORD) {
            brush.fill(Shade.PAPER.rgb(), new Rectangle2D.Double(x - 3, y - 0.5, 6, 1));
        }
    }

    private static Shape of(Mark mark, double x, double y) {
        return switch (mark) {
            case NONE -> new Ellipse2D.Double(x - 6, y - 6, 12, 12);
            case DECISION -> new Rectangle2D.Double(x - 6, y - 6, 12, 12);
            case WARNING -> polygon(x, y, -7, 6, 0, -7, 7, 6);
            case TURNING_POINT -> polygon(x, y, 0, -8, 8, 0, 0, 8, -8, 0);
            case GOOD -> polygon(x, y, STAR);
        };
    }

    private static Shape polygon(double x, double y, double... offsets) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + offsets[0], y + offsets[1]);
        for (int i = 2; i < offsets.length; i += 2) {
            path.lineTo(x + offsets[i], y + offsets[i + 1]);
        }
        path.closePath();
        return path;
    }
}
