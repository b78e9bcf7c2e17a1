package app.rebound.printout;

import app.rebound.axis.Ticks;
import app.rebound.printout.TimelineFigure.Placed;
import app.rebound.printout.TimelineFigure.Tick;
import app.rebound.timeline.Mark;
import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// One figure of a timeline, drawn.
record TimelineDrawing(TimelineFigure figure, PrintoutWords words, String alternative) implements Drawing {
    private static final double BAR = 8;
    private static final float[] DASH = {2, 2};

    @Override
    public int width() {
        return figure.width();
    }

    @Override
    public int height() {
        return figure.height();
    }

    @Override
    public void on(Pen pen) {
        drawAxis(pen);
        figure.placed().forEach(placed -> drawStem(pen, placed));
        figure.placed().forEach(placed -> drawEvent(pen, placed));
        drawLegend(pen);
    }

    private void drawAxis(Pen pen) {
        pen.line(Pen.INK, 1, 0, figure.axis(), figure.width(), figure.axis());
        for (Tick tick : figure.ticks()) {
            boolean isLabelled = !tick.label().isEmpty();
            pen.line(Pen.INK, 0.8f, tick.x(), figure.axis(), tick.x(), figure.axis() + (isLabelled ? 17 : 5));
            if (isLabelled) {
                pen.text(Pen.MUTED, tick.label(), tick.x() + Ticks.INDENT, figure.axis() + 17);
            }
        }
    }

    private void drawStem(Pen pen, Placed placed) {
        pen.line(Pen.RULE, 0.6f, placed.markX(), figure.middle(placed.row()), placed.markX(), figure.axis());
    }

    private void drawEvent(Pen pen, Placed placed) {
        double y = figure.middle(placed.row());
        PrintedEvent event = placed.event();
        if (!placed.isPoint()) {
            drawBar(pen, placed, y);
        }
        drawMark(pen, event.mark(), placed.markX(), y, event.isAbout());
        pen.text(Pen.INK, Integer.toString(event.number()), placed.to() + TimelineFigure.MARK + 2, y + 3.4);
    }

    private static void drawBar(Pen pen, Placed placed, double y) {
        Shape bar = new RoundRectangle2D.Double(placed.from(), y - BAR / 2, placed.to() - placed.from(), BAR, BAR, BAR);
        boolean isVague = placed.event().isAbout() || placed.isOpenLeft() || placed.isOpenRight();
        pen.fill(isVague ? Pen.WASH : Pen.PALE, bar);
        if (isVague) {
            pen.dashes(Pen.TEAL, 0.7f, DASH, bar);
        }
    }

    private static void drawMark(Pen pen, Mark mark, double x, double y, boolean isHollow) {
        double r = TimelineFigure.MARK - 0.8;
        Shape shape = switch (mark) {
            case NONE -> Pen.circle(x, y, r - 0.6);
            case WARNING -> Pen.polygon(x, y - r, x + r, y + r - 0.6, x - r, y + r - 0.6);
            case TURNING_POINT -> Pen.polygon(x, y - r - 0.4, x + r + 0.4, y, x, y + r + 0.4, x - r - 0.4, y);
            case DECISION -> new Rectangle2D.Double(x - r + 0.8, y - r + 0.8, 2 * r - 1.6, 2 * r - 1.6);
            case GOOD -> Pen.star(x, y, r + 0.6);
        };
        FSRGBColor color = switch (mark) {
            case NONE -> Pen.TEAL;
            case WARNING -> Pen.WARN;
            case TURNING_POINT -> Pen.INK;
            case DECISION -> Pen.BLUE;
            case GOOD -> Pen.GREEN;
        };
        pen.fill(isHollow ? Pen.WHITE : color, shape);
        if (isHollow) {
            pen.draw(color, 1.1f, shape);
        }
    }

    private void drawLegend(Pen pen) {
        double y = figure.height() - 6.0;
        double x = 0;
        for (Mark mark : Mark.values()) {
            if (figure.placed().stream().anyMatch(placed -> placed.event().mark() == mark)) {
                drawMark(pen, mark, x + 6, y - 3, false);
                x = pen.label(words.marks().getOrDefault(mark, ""), x + 15, y);
            }
        }
        if (figure.placed().stream()
                .anyMatch(placed -> !placed.isPoint() && !placed.event().isAbout())) {
            pen.fill(Pen.PALE, new RoundRectangle2D.Double(x, y - 3 - BAR / 2, 20, BAR, BAR, BAR));
            x = pen.label(words.lasting(), x + 25, y);
        }
        if (figure.placed().stream().anyMatch(placed -> placed.event().isAbout())) {
            Shape bar = new RoundRectangle2D.Double(x, y - 3 - BAR / 2, 20, BAR, BAR, BAR);
            pen.fill(Pen.WASH, bar);
            pen.dashes(Pen.TEAL, 0.7f, DASH, bar);
            pen.label(words.about(), x + 25, y);
        }
    }
}
