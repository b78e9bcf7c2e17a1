package app.rebound.sheet;

import app.rebound.axis.Outline;
import app.rebound.axis.Thing.Box;
import app.rebound.axis.Thing.Cluster;
import app.rebound.axis.Thing.Side;
import app.rebound.sheet.SheetDrawing.Spot;
import app.rebound.text.Messages;
import app.rebound.timeline.ClusterWords;
import app.rebound.timeline.Mark;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Draws the events of all lanes.
final class EventDrawing {
    private static final double BAR = 20;
    private static final double CIRCLE = 22;
    private static final double DOWN = 4.2;
    private static final double PALE = 0.34;
    private static final double SPAN = 0.2;

    private final Messages messages;
    private final SheetContent content;
    private final Arrangement placed;
    private final List<Double> tops;
    private final ClusterWords words;

    /// @param tops where the rows of each lane begin
    EventDrawing(Messages messages, SheetContent content, Arrangement placed, List<Double> tops) {
        this.messages = messages;
        this.content = content;
        this.placed = placed;
        this.tops = tops;
        this.words = new ClusterWords(messages);
    }

    /// What is said of an event in one line: what, when, what it was, how it is known.
    static String title(Messages messages, SheetEvent event) {
        List<String> parts = new ArrayList<>(List.of(event.title(), event.when()));
        if (event.mark() != Mark.NONE) {
            parts.add(messages.get(event.mark().nameKey()));
        }
        if (event.basis() != null) {
            parts.add(messages.get(event.basis().nameKey()));
        }
        return String.join(" · ", parts);
    }

    private double middle(int lane, int row) {
        return tops.get(lane) + (row + 0.5) * TimelineSheet.ROW;
    }

    /// Where each event with a place stands, by time.
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (Box box : placed.boxes()) {
            double x = Outline.of(placed.index(), box, placed.scale()).mark();
            spots.add(new Spot(box.item(), x, middle(box.lane(), box.row())));
        }
        for (Cluster cluster : placed.clusters()) {
            double x = placed.scale().x(cluster.middle());
            for (int item : placed.members().getOrDefault(cluster, List.of())) {
                spots.add(new Spot(item, x, middle(cluster.lane(), cluster.row())));
            }
        }
        spots.sort(Comparator.comparingDouble((Spot spot) -> placed.index().anchor(spot.event()))
                .thenComparingInt(Spot::event));
        return spots;
    }

    void draw(Brush brush) {
        for (Box box : placed.boxes()) {
            Brush own = brush.fresh();
            draw(own, box);
            SheetEvent event = content.events().get(box.item());
            brush.add(new Ink.Group("event-" + box.item(), title(messages, event), own.inks()));
        }
        for (int i = 0; i < placed.clusters().size(); i++) {
            Brush own = brush.fresh();
            Cluster cluster = placed.clusters().get(i);
            draw(own, cluster);
            String title = messages.get("sheet.cluster", cluster.count(), words.of(cluster));
            brush.add(new Ink.Group("cluster-" + i, title, own.inks()));
        }
    }

    private void draw(Brush brush, Box box) {
        SheetEvent event = content.events().get(box.item());
        Outline outline = Outline.of(placed.index(), box, placed.scale());
        double middle = middle(box.lane(), box.row());
        bar(brush, box, outline, Shade.of(event.mark()), middle - BAR / 2);
        MarkForm.draw(brush, event.mark(), event.basis(), outline.mark(), middle);
        if (box.side() != Side.NONE) {
            // A hair more than measured, so that a label that just fits is not cut.
            double room = Math.min(box.label(), placed.index().item(box.item()).label()) + 0.01;
            brush.write(Shade.INK, event.title(), outline.labelX(), middle + DOWN, room);
        }
    }

    private void bar(Brush brush, Box box, Outline outline, Shade shade, double top) {
        double left = outline.barLeft();
        double right = outline.barRight();
        switch (box.kind()) {
            case SPAN -> {
                var bar = new RoundRectangle2D.Double(left + 0.5, top + 0.5, right - left - 1, BAR - 1, BAR, BAR);
                brush.fill(shade.pale(SPAN), bar);
                brush.draw(shade, 1, bar);
            }
            case VAGUE -> fade(brush, shade, left, right, top, true, true);
            case OPEN_END -> fade(brush, shade, outline.mark(), right, top, false, true);
            case OPEN_START -> fade(brush, shade, left, outline.mark(), top, true, false);
            case SPOT -> {
                if (placed.index().isAbout(box.item())) {
                    fade(brush, shade, left, right, top, true, true);
                }
            }
        }
    }

    private static void fade(
            Brush brush, Shade shade, double left, double right, double top, boolean isFromLeft, boolean isToRight) {
        var bounds = new Rectangle2D.Double(left, top, right - left, BAR);
        brush.add(new Ink.Fading(shade, PALE, bounds, isFromLeft, isToRight));
    }

    private void draw(Brush brush, Cluster cluster) {
        double x = placed.scale().x(cluster.middle());
        double middle = middle(cluster.lane(), cluster.row());
        double reach = cluster.reach();
        brush.fill(
                Shade.ACCENT.rgb(),
                new RoundRectangle2D.Double(x - reach, middle - CIRCLE / 2, 2 * reach, CIRCLE, CIRCLE, CIRCLE));
        String count = Integer.toString(cluster.count());
        brush.write(Shade.PAPER, count, x - brush.width(count) / 2, middle + DOWN, 2 * reach);
        String span = words.of(cluster);
        double room = Math.min(cluster.room(), placed.width() - Arrangement.MARGIN - x - reach - Outline.PAD);
        if (brush.width(span) <= room) {
            brush.write(Shade.MUTED, span, x + reach + Outline.PAD, middle + DOWN, room);
        }
    }
}
