package app.rebound.sheet;

import app.rebound.link.Word;
import app.rebound.sheet.SheetDrawing.Spot;
import app.rebound.timeline.AxisReason;
import app.rebound.timeline.SheetContent;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Draws the reasons below the lanes, each as near below its events as there is room, and an arrow to each event.
final class ReasonLines {
    private static final double TOP = 26;
    private static final double ROW = 34;
    private static final double HEIGHT = 24;
    private static final double GAP = 12;
    private static final double PAD = 12;
    private static final double LONGEST = 320;
    private static final double HEAD = 4;

    private ReasonLines() {}

    private record Pill(AxisReason reason, double x, double width, List<AxisReason.Tie> ties) {}

    /// Draws them below `y` and says where they end.
    static double draw(Brush brush, SheetContent content, List<Spot> spots, double width, double y) {
        Map<UUID, Spot> places = new HashMap<>();
        spots.forEach(spot -> places.put(content.events().get(spot.event()).id(), spot));
        List<Pill> pills = pills(brush, content.reasons(), places);
        if (pills.isEmpty()) {
            return y;
        }
        Brush boxes = brush.fresh();
        List<Double> free = new ArrayList<>();
        double edge = width - Arrangement.MARGIN;
        for (Pill pill : pills) {
            double left = Math.clamp(
                    pill.x() - pill.width() / 2, Arrangement.MARGIN, Math.max(Arrangement.MARGIN, edge - pill.width()));
            int row = 0;
            while (row < free.size() && free.get(row) > left) {
                row++;
            }
            if (row == free.size()) {
                free.add(0.0);
            }
            free.set(row, left + pill.width() + GAP);
            double top = y + TOP + row * ROW;
            for (AxisReason.Tie tie : pill.ties()) {
                arrow(brush, tie.word(), left + pill.width() / 2, top, Objects.requireNonNull(places.get(tie.event())));
            }
            var shape = new RoundRectangle2D.Double(left, top, pill.width(), HEIGHT, HEIGHT, HEIGHT);
            boxes.fill(Shade.PAPER.rgb(), shape);
            boxes.draw(Shade.LINE_STRONG, 1, shape);
            boxes.write(Shade.INK, pill.reason().title(), left + PAD, top + 16.2, pill.width() - 2 * PAD + 0.01);
        }
        boxes.inks().forEach(brush::add);
        return y + TOP + free.size() * ROW;
    }

    private static List<Pill> pills(Brush brush, List<AxisReason> reasons, Map<UUID, Spot> places) {
        List<Pill> pills = new ArrayList<>();
        for (AxisReason reason : reasons) {
            List<AxisReason.Tie> ties = reason.ties().stream()
                    .filter(tie -> places.containsKey(tie.event()))
                    .toList();
            if (!ties.isEmpty()) {
                double x = ties.stream()
                        .mapToDouble(tie ->
                                Objects.requireNonNull(places.get(tie.event())).x())
                        .average()
                        .orElseThrow();
                double label = Math.min(LONGEST, brush.width(reason.title()));
                pills.add(new Pill(reason, x, label + 2 * PAD, ties));
            }
        }
        pills.sort(Comparator.comparingDouble(Pill::x)
                .thenComparing(pill -> pill.reason().id()));
        return pills;
    }

    /// What hid a thing or protected from it has a broken line.
    private static void arrow(Brush brush, Word word, double x, double y, Spot spot) {
        double tip = spot.y() + 12;
        double bend = Math.min(60, Math.max(8, (y - tip) / 2));
        Path2D way = new Path2D.Double();
        way.moveTo(x, y);
        way.curveTo(x, y - bend, spot.x(), tip + bend, spot.x(), tip + HEAD);
        boolean isBroken = word == Word.HID || word == Word.PROTECTED;
        brush.add(new Ink.Drawn(Shade.LINE_STRONG.rgb(), 1, isBroken, way));
        Path2D head = new Path2D.Double();
        head.moveTo(spot.x() - HEAD, tip + 2 * HEAD);
        head.lineTo(spot.x() + HEAD, tip + 2 * HEAD);
        head.lineTo(spot.x(), tip);
        head.closePath();
        brush.fill(Shade.LINE_STRONG.rgb(), head);
    }
}
