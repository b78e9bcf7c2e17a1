package app.rebound.printout;

import app.rebound.axis.Ticks;
import app.rebound.axis.TimeScale;
import app.rebound.printout.Block.Curve;
import app.rebound.printout.Block.CurvePoint;
import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// How up to [#MOST] things changed over time, one line each; lines are told apart by stroke and mark too.
final class CurveDrawing implements Drawing {
    /// More lines than this in one drawing can no longer be told apart.
    static final int MOST = 4;

    private static final int LEFT = 20;
    private static final int RIGHT = 30;
    private static final int TOP = 8;
    private static final int PLOT = 150;
    private static final int AXIS = 26;
    private static final double LEGEND = 15;
    private static final double SAMPLE = 30;

    /// The axis shows no hours, so that it shows no fewer days.
    private static final int FEWEST_DAYS = 16;

    /// More points than this are drawn without their marks.
    private static final int MOST_MARKS = 40;

    private static final List<FSRGBColor> COLORS = List.of(Pen.TEAL, Pen.WARN, Pen.BLUE, Pen.GOLD);
    private static final List<float[]> STROKES =
            List.of(new float[0], new float[] {6, 3}, new float[] {2, 2}, new float[] {9, 3, 2, 3});

    private record Entry(int series, String name, double x, double y) {}

    private final List<Curve> series;
    private final int width;
    private final int height;
    private final String alternative;
    private final TimeScale scale;
    private final Ticks ticks;
    private final List<Entry> legend = new ArrayList<>();

    /// @param series one to [#MOST], each with a point
    /// @param width in CSS pixels
    CurveDrawing(List<Curve> series, int width, Ticks.Labels labels, FontRuler ruler, String alternative) {
        this.series = List.copyOf(series);
        this.width = width;
        this.alternative = alternative;
        List<LocalDate> days = series.stream()
                .flatMap(one -> one.points().stream())
                .map(CurvePoint::day)
                .sorted()
                .toList();
        LocalDateTime first = days.getFirst().atStartOfDay();
        LocalDateTime last = days.getLast().atStartOfDay();
        long missing = Math.max(0, FEWEST_DAYS - ChronoUnit.DAYS.between(first, last));
        scale = TimeScale.between(first.minusDays(missing / 2), last.plusDays(missing / 2), width - LEFT - RIGHT);
        ticks = Ticks.of(scale, labels, text -> ruler.width(text, Pen.LABEL, false));
        double x = LEFT;
        double y = TOP + PLOT + AXIS + LEGEND;
        for (int i = 0; i < series.size(); i++) {
            String name = TextLines.of(
                            series.get(i).name(), width - LEFT - SAMPLE, 1, text -> ruler.width(text, Pen.LABEL, false))
                    .getFirst();
            double needed = SAMPLE + ruler.width(name, Pen.LABEL, false);
            if (x > LEFT && x + needed > width) {
                x = LEFT;
                y += LEGEND;
            }
            legend.add(new Entry(i, name, x, y));
            x += needed + 18;
        }
        height = (int) Math.ceil(y + 6);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public String alternative() {
        return alternative;
    }

    @Override
    public void on(Pen pen) {
        for (int value = 0; value <= 10; value += 5) {
            pen.line(
                    value == 0 ? Pen.INK : Pen.RULE,
                    value == 0 ? 1 : 0.6f,
                    LEFT,
                    y(value),
                    width - RIGHT + 6.0,
                    y(value));
            String words = Integer.toString(value);
            pen.text(Pen.MUTED, words, LEFT - 6 - pen.width(words), y(value) + 3.3);
        }
        for (Ticks.Tick tick : ticks.all()) {
            boolean isLabelled = !tick.label().isEmpty();
            pen.line(Pen.INK, 0.8f, LEFT + tick.x(), y(0), LEFT + tick.x(), y(0) + (isLabelled ? 17 : 5));
            if (isLabelled) {
                pen.text(Pen.MUTED, tick.label(), LEFT + tick.x() + Ticks.INDENT, y(0) + 17);
            }
        }
        for (int i = 0; i < series.size(); i++) {
            draw(pen, i);
        }
        for (Entry entry : legend) {
            double y = entry.y() - 3.3;
            pen.dashes(
                    COLORS.get(entry.series()),
                    1.4f,
                    STROKES.get(entry.series()),
                    Pen.open(entry.x(), y, entry.x() + 22, y));
            mark(pen, entry.series(), entry.x() + 11, y);
            pen.text(Pen.MUTED, entry.name(), entry.x() + SAMPLE, entry.y());
        }
    }

    private void draw(Pen pen, int index) {
        List<CurvePoint> points = series.get(index).points();
        double[] path = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            path[2 * i] = x(points.get(i));
            path[2 * i + 1] = y(points.get(i).value());
        }
        if (points.size() > 1) {
            pen.dashes(COLORS.get(index), 1.4f, STROKES.get(index), Pen.open(path));
        }
        for (int i = 0; i < points.size(); i++) {
            if (points.size() <= MOST_MARKS || i == 0 || i == points.size() - 1) {
                mark(pen, index, path[2 * i], path[2 * i + 1]);
            }
        }
    }

    private static void mark(Pen pen, int index, double x, double y) {
        double r = 2.6;
        Shape shape = switch (index) {
            case 0 -> Pen.circle(x, y, r);
            case 1 -> Pen.polygon(x, y - r - 0.6, x + r + 0.6, y + r, x - r - 0.6, y + r);
            case 2 -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
            default -> Pen.polygon(x, y - r - 1, x + r + 1, y, x, y + r + 1, x - r - 1, y);
        };
        pen.fill(COLORS.get(index), shape);
    }

    private double x(CurvePoint point) {
        return LEFT + scale.x(point.day().atStartOfDay());
    }

    private static double y(double value) {
        return TOP + PLOT * (1 - Math.clamp(value, 0, 10) / 10);
    }
}
