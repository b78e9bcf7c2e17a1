package app.rebound.timeline;

import app.rebound.axis.Ellipsis;
import app.rebound.axis.Outline;
import app.rebound.axis.Thing;
import app.rebound.timeline.AxisColours.Use;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.text.TextAlignment;

/// Paints events and clusters.
final class ThingPainter {
    private static final double PALE = 0.34;

    private final AxisColours colours;
    private final AxisFonts fonts;
    private final ClusterWords words;
    private final MarkPainter marks = new MarkPainter();

    ThingPainter(AxisColours colours, AxisFonts fonts, ClusterWords words) {
        this.colours = colours;
        this.fonts = fonts;
        this.words = words;
    }

    void paint(GraphicsContext gc, AxisPlan plan) {
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setTextBaseline(VPos.CENTER);
        for (Thing.Box box : plan.frame().boxes()) {
            paintBar(gc, plan, box);
        }
        for (Thing.Box box : plan.frame().boxes()) {
            paintBox(gc, plan, box);
        }
        for (Thing.Cluster cluster : plan.frame().clusters()) {
            if (plan.band(cluster.lane()).isCollapsed()) {
                paintCount(gc, plan, cluster);
            } else {
                paintCluster(gc, plan, cluster);
            }
        }
    }

    private void paintBar(GraphicsContext gc, AxisPlan plan, Thing.Box box) {
        Outline outline = plan.outline(box);
        double left = Math.max(-40, outline.barLeft());
        double right = Math.min(plan.width() + 40, outline.barRight());
        double height = AxisPlan.barHeight();
        double top = plan.middle(box) - height / 2;
        Color colour = colours.of(plan.content().event(box.item()).mark());
        Color pale = colour.deriveColor(0, 1, 1, PALE);
        Color none = colour.deriveColor(0, 1, 1, 0);
        switch (box.kind()) {
            case SPAN -> {
                gc.setFill(colour.deriveColor(0, 1, 1, 0.2));
                gc.fillRoundRect(left + 0.5, top + 0.5, right - left - 1, height - 1, height, height);
                gc.setStroke(colour);
                gc.setLineWidth(1);
                gc.strokeRoundRect(left + 0.5, top + 0.5, right - left - 1, height - 1, height, height);
            }
            case VAGUE -> fade(gc, outline.barLeft(), outline.barRight(), left, right, top, none, pale, pale, none);
            case OPEN_END -> fade(gc, outline.mark(), outline.barRight(), left, right, top, pale, pale, pale, none);
            case OPEN_START -> fade(gc, outline.barLeft(), outline.mark(), left, right, top, none, pale, pale, pale);
            case SPOT -> {
                if (plan.content().index().isAbout(box.item())) {
                    fade(gc, outline.barLeft(), outline.barRight(), left, right, top, none, pale, pale, none);
                }
            }
        }
    }

    private static void fade(
            GraphicsContext gc,
            double from,
            double to,
            double left,
            double right,
            double top,
            Color first,
            Color second,
            Color third,
            Color last) {
        gc.setFill(new LinearGradient(
                from,
                0,
                to,
                0,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, first),
                new Stop(0.3, second),
                new Stop(0.7, third),
                new Stop(1, last)));
        gc.fillRect(left, top, right - left, AxisPlan.barHeight());
    }

    private void paintBox(GraphicsContext gc, AxisPlan plan, Thing.Box box) {
        Event event = plan.content().event(box.item());
        Outline outline = plan.outline(box);
        double middle = plan.middle(box);
        gc.setFill(colours.of(event.mark()));
        marks.fill(gc, event.mark(), outline.mark(), middle);
        if (event.basis() == Basis.GUESS) {
            // What is only supposed is hollow.
            gc.setFill(colours.get(Use.GROUND));
            gc.fillOval(outline.mark() - 2.5, middle - 2.5, 5, 5);
        } else if (event.basis() == Basis.RECORD) {
            gc.setFill(colours.get(Use.GROUND));
            gc.fillRect(outline.mark() - 3, middle - 0.5, 6, 1);
        }
        if (box.side() == Thing.Side.NONE) {
            return;
        }
        double x = outline.labelX();
        double room = box.label();
        if (box.side() == Thing.Side.INSIDE) {
            // A long bar keeps its words in sight.
            boolean isMarkSeen = outline.mark() >= 0 && outline.mark() <= plan.width();
            x = isMarkSeen ? x : Math.max(outline.barLeft() + Outline.PAD, 2 * Outline.PAD);
            room = Math.min(outline.barRight(), plan.width()) - x - Outline.PAD;
        }
        String title = event.title();
        double width = plan.content().index().item(box.item()).label();
        gc.setFont(fonts.label());
        gc.setFill(colours.get(Use.INK));
        gc.fillText(width <= room ? title : Ellipsis.cut(title, Math.max(0, room), fonts.ruler()::width), x, middle);
    }

    private void paintCluster(GraphicsContext gc, AxisPlan plan, Thing.Cluster cluster) {
        double x = plan.scale().x(cluster.middle());
        double middle = plan.middle(cluster);
        double reach = cluster.reach();
        gc.setFill(colours.get(Use.ACCENT));
        gc.fillRoundRect(x - reach, middle - 13, 2 * reach, 26, 26, 26);
        gc.setFill(colours.get(Use.ON_ACCENT));
        gc.setFont(fonts.count());
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(Integer.toString(cluster.count()), x, middle);
        gc.setTextAlign(TextAlignment.LEFT);
        if (cluster.room() > 24) {
            String span = words.of(cluster);
            if (fonts.ruler().width(span) <= cluster.room()) {
                gc.setFont(fonts.label());
                gc.setFill(colours.get(Use.MUTED));
                gc.fillText(span, x + reach + Thing.Cluster.GAP, middle);
            }
        }
    }

    /// In a collapsed lane a count is a small bar, the longer the more it counts.
    private void paintCount(GraphicsContext gc, AxisPlan plan, Thing.Cluster cluster) {
        double length = Math.min(40, 4 + 4 * Math.log(cluster.count()));
        double bottom = plan.laneTop(cluster.lane()) + plan.band(cluster.lane()).height() - 3;
        gc.setFill(colours.get(Use.ACCENT));
        gc.fillRoundRect(plan.scale().x(cluster.middle()) - length / 2, bottom - 5, length, 5, 3, 3);
    }
}
