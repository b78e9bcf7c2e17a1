package app.rebound.sheet;

import app.rebound.text.Messages;
import app.rebound.timeline.Basis;
import app.rebound.timeline.Mark;
import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetEvent;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Says what the signs mean that a drawing uses.
final class Legend {
    private static final double LINE = 22;
    private static final double GAP = 22;
    private static final double SIGN = 14;
    private static final double BAR = 34;

    private final Brush brush;
    private final double edge;
    private double x = Arrangement.MARGIN;
    private double y;

    private Legend(Brush brush, double edge, double y) {
        this.brush = brush;
        this.edge = edge;
        this.y = y;
    }

    /// Draws it below `y` and says where it ends.
    static double draw(Brush brush, Messages messages, SheetContent content, double width, double y) {
        var legend = new Legend(brush, width - Arrangement.MARGIN, y + 28);
        for (Mark mark : Mark.values()) {
            if (content.events().stream().anyMatch(event -> event.mark() == mark)) {
                legend.mark(messages.get(mark.nameKey()), mark, null);
            }
        }
        for (Basis basis : new Basis[] {Basis.RECORD, Basis.GUESS}) {
            if (content.events().stream().anyMatch(event -> event.basis() == basis)) {
                legend.mark(messages.get(basis.nameKey()), Mark.NONE, basis);
            }
        }
        if (content.events().stream().anyMatch(Legend::isSpan)) {
            legend.entry(messages.get("printout.pdf.lasting"), BAR, at -> {
                var bar = new RoundRectangle2D.Double(at, legend.y - 6, BAR, 12, 12, 12);
                brush.fill(Shade.ACCENT.pale(0.2), bar);
                brush.draw(Shade.ACCENT, 1, bar);
            });
        }
        if (content.events().stream().anyMatch(Legend::isVague)) {
            legend.entry(messages.get("printout.pdf.about"), BAR, at -> {
                var bar = new Rectangle2D.Double(at, legend.y - 6, BAR, 12);
                brush.add(new Ink.Fading(Shade.ACCENT, 0.34, bar, true, true));
            });
        }
        return legend.y + 8;
    }

    private static boolean isSpan(SheetEvent event) {
        return event.date() != null && event.date().isExact() && event.date().isInterval();
    }

    private static boolean isVague(SheetEvent event) {
        return event.isPlaced() && (event.date() == null || !event.date().isExact());
    }

    private void mark(String words, Mark mark, @Nullable Basis basis) {
        entry(words, SIGN, at -> MarkForm.draw(brush, mark, basis, at + SIGN / 2, y));
    }

    private void entry(String words, double sign, DoubleConsumer draw) {
        double length = sign + 7 + brush.width(words);
        if (x > Arrangement.MARGIN && x + length > edge) {
            x = Arrangement.MARGIN;
            y += LINE;
        }
        draw.accept(x);
        brush.write(Shade.MUTED, words, x + sign + 7, y + 4.2, edge - x);
        x += length + GAP;
    }
}
