package app.rebound.timeline;

import app.rebound.axis.MoodCurve;
import app.rebound.text.Messages;
import app.rebound.timeline.AxisColours.Use;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/// Paints the line of the moods with its own scale from -5 to +5.
final class MoodPainter {
    private static final double INSET = 14;
    private static final double DOT = 3;

    private final AxisColours colours;
    private final AxisFonts fonts;
    private final Messages messages;

    MoodPainter(AxisColours colours, AxisFonts fonts, Messages messages) {
        this.colours = colours;
        this.fonts = fonts;
        this.messages = messages;
    }

    void paint(GraphicsContext gc, AxisPlan plan) {
        double top = AxisPlan.HEAD + INSET;
        double bottom = plan.lanesTop() - INSET;
        List<MoodCurve.Point> points = plan.content().moods().points(plan.scale());
        double zero = y(0, top, bottom);
        gc.setStroke(colours.get(Use.LINE_STRONG));
        gc.setLineWidth(1);
        gc.strokeLine(0, Math.round(zero) + 0.5, plan.width(), Math.round(zero) + 0.5);
        if (points.size() > 1) {
            paintLine(gc, points, top, bottom, zero);
        }
        gc.setFill(colours.get(Use.ACCENT));
        for (MoodCurve.Point point : points) {
            if (point.isMark()) {
                gc.fillOval(point.x() - DOT, y(point.mood(), top, bottom) - DOT, 2 * DOT, 2 * DOT);
            }
        }
        paintScale(gc, plan, top, bottom);
    }

    private static double y(double mood, double top, double bottom) {
        return top + (5 - mood) / 10 * (bottom - top);
    }

    private void paintLine(GraphicsContext gc, List<MoodCurve.Point> points, double top, double bottom, double zero) {
        Color accent = colours.get(Use.ACCENT);
        trace(gc, points, top, bottom);
        gc.lineTo(points.getLast().x(), zero);
        gc.lineTo(points.getFirst().x(), zero);
        gc.closePath();
        gc.setFill(accent.deriveColor(0, 1, 1, 0.12));
        gc.fill();
        trace(gc, points, top, bottom);
        gc.setStroke(accent);
        gc.setLineWidth(2);
        // A sharp corner would point beyond the marks.
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.stroke();
        gc.setLineWidth(1);
    }

    private static void trace(GraphicsContext gc, List<MoodCurve.Point> points, double top, double bottom) {
        double perMood = -(bottom - top) / 10;
        gc.beginPath();
        gc.moveTo(points.getFirst().x(), y(points.getFirst().mood(), top, bottom));
        for (int i = 1; i < points.size(); i++) {
            MoodCurve.Point from = points.get(i - 1);
            MoodCurve.Point to = points.get(i);
            double third = (to.x() - from.x()) / 3;
            double end = y(to.mood(), top, bottom);
            if (third <= 0) {
                gc.lineTo(to.x(), end);
            } else {
                gc.bezierCurveTo(
                        from.x() + third,
                        y(from.mood(), top, bottom) + from.slopeAfter() * third * perMood,
                        to.x() - third,
                        end - to.slopeBefore() * third * perMood,
                        to.x(),
                        end);
            }
        }
    }

    private void paintScale(GraphicsContext gc, AxisPlan plan, double top, double bottom) {
        gc.setTextBaseline(VPos.CENTER);
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setFont(fonts.label());
        paintWords(gc, "+5", 8, top);
        paintWords(gc, "0", 8, (top + bottom) / 2);
        paintWords(gc, "−5", 8, bottom);
        String name = plan.content().moods().size() == 0
                ? messages.get("timeline.mood.line.none")
                : messages.get("timeline.mood.line");
        paintWords(gc, name, 40, top);
    }

    /// Words on the ground's own colour, so that the line never runs through them.
    private void paintWords(GraphicsContext gc, String words, double x, double y) {
        Color ground = colours.get(Use.GROUND);
        gc.setFill(ground.deriveColor(0, 1, 1, 0.85));
        gc.fillRect(x - 3, y - 9 * fonts.unit(), fonts.ruler().width(words) + 6, 18 * fonts.unit());
        gc.setFill(colours.get(Use.MUTED));
        gc.fillText(words, x, y);
    }
}
