package app.rebound.printout;

import app.rebound.axis.Ticks;
import app.rebound.printout.TimelineFigure.Placed;
import app.rebound.printout.TimelineFigure.Tick;
import app.rebound.timeline.Mark;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws timeline figures as vectors with text of the document's own embedded fonts, straight on the page: a
/// `Graphics2D` would ask the machine for AWT fonts.
final class TimelineDrawer implements FSObjectDrawer {
    /// The `type` of the `object` elements that this draws; their `id` is `figure-` and the index of the figure.
    static final String TYPE = "application/x-rebound-timeline";

    private static final FSRGBColor TEAL = new FSRGBColor(0x1F, 0x5F, 0x5B);
    private static final FSRGBColor SPAN = new FSRGBColor(0xA9, 0xC7, 0xC3);
    private static final FSRGBColor VAGUE = new FSRGBColor(0xEA, 0xF2, 0xF0);
    private static final FSRGBColor WARN = new FSRGBColor(0x9A, 0x3B, 0x26);
    private static final FSRGBColor INK = new FSRGBColor(0x1F, 0x24, 0x21);
    private static final FSRGBColor MUTED = new FSRGBColor(0x5E, 0x65, 0x5F);
    private static final FSRGBColor BLUE = new FSRGBColor(0x3F, 0x64, 0x8C);
    private static final FSRGBColor GREEN = new FSRGBColor(0x2F, 0x6B, 0x50);
    private static final FSRGBColor RULE = new FSRGBColor(0xE4, 0xE2, 0xDC);
    private static final FSRGBColor WHITE = new FSRGBColor(0xFF, 0xFF, 0xFF);

    private static final double BAR = 8;
    private static final float FONT = 9.5f;

    private final List<TimelineFigure> figures;
    private final PrintoutWords words;

    TimelineDrawer(List<TimelineFigure> figures, PrintoutWords words) {
        this.figures = List.copyOf(figures);
        this.words = words;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        int index = Integer.parseInt(element.getAttribute("id").substring("figure-".length()));
        TimelineFigure figure = figures.get(index);
        Pen pen = new Pen(device, context, x, y, dotsPerPixel);
        drawAxis(pen, figure);
        figure.placed().forEach(placed -> drawStem(pen, figure, placed));
        figure.placed().forEach(placed -> drawEvent(pen, figure, placed));
        drawLegend(pen, figure);
        return null;
    }

    private static void drawAxis(Pen pen, TimelineFigure figure) {
        pen.line(INK, 1, 0, figure.axis(), figure.width(), figure.axis());
        for (Tick tick : figure.ticks()) {
            boolean isLabelled = !tick.label().isEmpty();
            pen.line(INK, 0.8f, tick.x(), figure.axis(), tick.x(), figure.axis() + (isLabelled ? 17 : 5));
            if (isLabelled) {
                pen.text(MUTED, tick.label(), tick.x() + Ticks.INDENT, figure.axis() + 17);
            }
        }
    }

    private static void drawStem(Pen pen, TimelineFigure figure, Placed placed) {
        pen.line(RULE, 0.6f, placed.markX(), figure.middle(placed.row()), placed.markX(), figure.axis());
    }

    private static void drawEvent(Pen pen, TimelineFigure figure, Placed placed) {
        double y = figure.middle(placed.row());
        PrintedEvent event = placed.event();
        if (!placed.isPoint()) {
            drawBar(pen, placed, y);
        }
        drawMark(pen, event.mark(), placed.markX(), y, event.isAbout());
        pen.text(INK, Integer.toString(event.number()), placed.to() + TimelineFigure.MARK + 2, y + 3.4);
    }

    private static void drawBar(Pen pen, Placed placed, double y) {
        Shape bar = new RoundRectangle2D.Double(placed.from(), y - BAR / 2, placed.to() - placed.from(), BAR, BAR, BAR);
        boolean isVague = placed.event().isAbout() || placed.isOpenLeft() || placed.isOpenRight();
        pen.fill(isVague ? VAGUE : SPAN, bar);
        if (isVague) {
            pen.dashes(TEAL, bar);
        }
    }

    private static void drawMark(Pen pen, Mark mark, double x, double y, boolean isHollow) {
        double r = TimelineFigure.MARK - 0.8;
        Shape shape = switch (mark) {
            case NONE -> new Ellipse2D.Double(x - r + 0.6, y - r + 0.6, 2 * r - 1.2, 2 * r - 1.2);
            case WARNING -> polygon(x, y - r, x + r, y + r - 0.6, x - r, y + r - 0.6);
            case TURNING_POINT -> polygon(x, y - r - 0.4, x + r + 0.4, y, x, y + r + 0.4, x - r - 0.4, y);
            case DECISION -> new Rectangle2D.Double(x - r + 0.8, y - r + 0.8, 2 * r - 1.6, 2 * r - 1.6);
            case GOOD -> star(x, y, r + 0.6);
        };
        FSRGBColor color = switch (mark) {
            case NONE -> TEAL;
            case WARNING -> WARN;
            case TURNING_POINT -> INK;
            case DECISION -> BLUE;
            case GOOD -> GREEN;
        };
        pen.fill(isHollow ? WHITE : color, shape);
        if (isHollow) {
            pen.draw(color, 1.1f, shape);
        }
    }

    private void drawLegend(Pen pen, TimelineFigure figure) {
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
            pen.fill(SPAN, new RoundRectangle2D.Double(x, y - 3 - BAR / 2, 20, BAR, BAR, BAR));
            x = pen.label(words.lasting(), x + 25, y);
        }
        if (figure.placed().stream().anyMatch(placed -> placed.event().isAbout())) {
            Shape bar = new RoundRectangle2D.Double(x, y - 3 - BAR / 2, 20, BAR, BAR, BAR);
            pen.fill(VAGUE, bar);
            pen.dashes(TEAL, bar);
            pen.label(words.about(), x + 25, y);
        }
    }

    private static Shape star(double x, double y, double radius) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.45;
            points[2 * i] = x + r * Math.sin(Math.PI * i / 5);
            points[2 * i + 1] = y - r * Math.cos(Math.PI * i / 5);
        }
        return polygon(points);
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /// Draws in CSS pixels from the figure's corner on a device that counts dots from the page's.
    private static final class Pen {
        private final OutputDevice device;
        private final RenderingContext context;
        private final AffineTransform dots;
        private final int scale;
        private final FSFont font;

        Pen(OutputDevice device, RenderingContext context, double x, double y, int scale) {
            this.device = device;
            this.context = context;
            this.scale = scale;
            dots = new AffineTransform(scale, 0, 0, scale, x, y);
            FontSpecification specification = new FontSpecification();
            specification.families = new String[] {PrintFonts.HEADING, PrintFonts.TEXT};
            specification.size = FONT * scale;
            specification.fontWeight = IdentValue.NORMAL;
            specification.fontStyle = IdentValue.NORMAL;
            specification.variant = IdentValue.NORMAL;
            font = context.getFont(specification);
        }

        void fill(FSRGBColor color, Shape shape) {
            device.setColor(color);
            device.fill(dots.createTransformedShape(shape));
        }

        void draw(FSRGBColor color, float width, Shape shape) {
            device.setColor(color);
            device.setStroke(new BasicStroke(width * scale));
            device.draw(dots.createTransformedShape(shape));
        }

        void dashes(FSRGBColor color, Shape shape) {
            device.setColor(color);
            float[] dash = {2f * scale, 2f * scale};
            device.setStroke(new BasicStroke(0.7f * scale, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
            device.draw(dots.createTransformedShape(shape));
            device.setStroke(new BasicStroke(scale));
        }

        void line(FSRGBColor color, float width, double fromX, double fromY, double toX, double toY) {
            draw(color, width, new Line2D.Double(fromX, fromY, toX, toY));
        }

        double width(String text) {
            return context.getTextRenderer().getWidth(context.getFontContext(), font, text) / (double) scale;
        }

        void text(FSRGBColor color, String text, double x, double baseline) {
            device.setColor(color);
            device.setFont(font);
            context.getTextRenderer().drawString(device, text, (float) (dots.getTranslateX() + x * scale), (float)
                    (dots.getTranslateY() + baseline * scale));
        }

        /// Writes `text` and returns where the next entry may begin.
        double label(String text, double x, double baseline) {
            text(MUTED, text, x, baseline);
            return x + width(text) + 18;
        }
    }
}
