package app.rebound.sheet;

import app.rebound.axis.Ellipsis;
import app.rebound.printout.FontRuler;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/// Collects what is drawn.
final class Brush {
    static final double TEXT = 12;

    private final FontRuler ruler;
    private final List<Ink> inks = new ArrayList<>();

    Brush(FontRuler ruler) {
        this.ruler = ruler;
    }

    /// One that collects for itself.
    Brush fresh() {
        return new Brush(ruler);
    }

    List<Ink> inks() {
        return inks;
    }

    void add(Ink ink) {
        inks.add(ink);
    }

    void fill(int rgb, Shape shape) {
        inks.add(new Ink.Filled(rgb, shape));
    }

    void draw(Shade shade, double width, Shape shape) {
        inks.add(new Ink.Drawn(shade.rgb(), width, false, shape));
    }

    void line(Shade shade, double width, double x1, double y1, double x2, double y2) {
        draw(shade, width, new Line2D.Double(x1, y1, x2, y2));
    }

    /// The width of a line of usual size.
    double width(String text) {
        return ruler.width(text, TEXT, false);
    }

    /// Writes a line of usual size, cut to its room, and says where it ends.
    double write(Shade shade, String text, double x, double baseline, double room) {
        return write(shade, text, TEXT, false, x, baseline, room);
    }

    double write(Shade shade, String text, double size, boolean isStrong, double x, double baseline, double room) {
        String cut = Ellipsis.cut(text, room, some -> ruler.width(some, size, isStrong));
        double width = ruler.width(cut, size, isStrong);
        if (!cut.isBlank()) {
            inks.add(new Ink.Words(shade.rgb(), size, isStrong, x, baseline, cut, width));
        }
        return x + width;
    }
}
