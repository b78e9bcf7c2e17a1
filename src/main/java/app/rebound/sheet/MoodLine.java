package app.rebound.sheet;

import app.rebound.axis.AxisIndex;
import app.rebound.axis.MoodCurve;
import app.rebound.text.Messages;
import app.rebound.timeline.SheetContent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Draws the line of the moods with its own scale from -5 to +5, as on the screen.
final class MoodLine {
    private static final double HEIGHT = 108;
    private static final double INSET = 14;
    private static final double DOT = 3;
    private static final double PALE = 0.12;

    private MoodLine() {}

    /// Draws it below `y` and says where it ends.
    static double draw(Brush brush, Messages messages, SheetContent content, Arrangement placed, double y) {
        double top = y + INSET;
        double bottom = y + HEIGHT - INSET;
        double left = Arrangement.MARGIN;
        double right = placed.width() - Arrangement.MARGIN;
        double zero = at(0, top, bottom);
        MoodCurve curve = new MoodCurve(marks(content, placed.index()));
        List<MoodCurve.Point> points = curve.points(placed.scale());
        if (points.size() > 1) {
            Path2D line = line(points, top, bottom);
            Path2D area = new Path2D.Double(line);
            area.lineTo(points.getLast().x(), zero);
            area.lineTo(points.getFirst().x(), zero);
            area.closePath();
            brush.fill(Shade.ACCENT.pale(PALE), area);
            brush.line(Shade.LINE_STRONG, 0.8, left, zero, right, zero);
            brush.draw(Shade.ACCENT, 2, line);
        } else {
            brush.line(Shade.LINE_STRONG, 0.8, left, zero, right, zero);
        }
        for (MoodCurve.Point point : points) {
            if (point.isMark()) {
                double middle = at(point.mood(), top, bottom);
                brush.fill(Shade.ACCENT.rgb(), new Ellipse2D.Double(point.x() - DOT, middle - DOT, 2 * DOT, 2 * DOT));
            }
        }
        String name = messages.get(curve.size() == 0 ? "timeline.mood.line.none" : "timeline.mood.line");
        brush.write(Shade.MUTED, name, Brush.TEXT, true, left, y + 12, right - left);
        brush.write(Shade.MUTED, "+5", right + 3, top + 4, Arrangement.MARGIN);
        brush.write(Shade.MUTED, "0", right + 3, zero + 4, Arrangement.MARGIN);
        brush.write(Shade.MUTED, "−5", right + 3, bottom + 4, Arrangement.MARGIN);
        return y + HEIGHT;
    }

    private static List<MoodCurve.Mood> marks(SheetContent content, AxisIndex index) {
        List<MoodCurve.Mood> marks = new ArrayList<>();
        for (int at = 0; at < index.placed(); at++) {
            Integer mood = content.events().get(index.at(at)).mood();
            if (mood != null) {
                marks.add(new MoodCurve.Mood(index.anchor(index.at(at)), mood));
            }
        }
        return marks;
    }

    private static double at(double mood, double top, double bottom) {
        return top + (5 - mood) / 10 * (bottom - top);
    }

    private static Path2D line(List<MoodCurve.Point> points, double top, double bottom) {
        double perMood = -(bottom - top) / 10;
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), at(points.getFirst().mood(), top, bottom));
        for (int i = 1; i < points.size(); i++) {
            MoodCurve.Point from = points.get(i - 1);
            MoodCurve.Point to = points.get(i);
            double third = (to.x() - from.x()) / 3;
            double end = at(to.mood(), top, bottom);
            if (third <= 0) {
                path.lineTo(to.x(), end);
            } else {
                path.curveTo(
                        from.x() + third,
                        at(from.mood(), top, bottom) + from.slopeAfter() * third * perMood,
                        to.x() - third,
                        end - to.slopeBefore() * third * perMood,
                        to.x(),
                        end);
            }
        }
        return path;
    }
}
