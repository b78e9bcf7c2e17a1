package app.rebound.printout;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/// Draws in CSS pixels from a drawing's corner on a device that counts dots from the page's.
public final class Pen {
    static final FSRGBColor TEAL = new FSRGBColor(0x1F, 0x5F, 0x5B);
    static final FSRGBColor PALE = new FSRGBColor(0xA9, 0xC7, 0xC3);
    static final FSRGBColor WASH = new FSRGBColor(0xEA, 0xF2, 0xF0);
    static final FSRGBColor WARN = new FSRGBColor(0x9A, 0x3B, 0x26);
    static final FSRGBColor INK = new FSRGBColor(0x1F, 0x24, 0x21);
    static final FSRGBColor MUTED = new FSRGBColor(0x5E, 0x65, 0x5F);
    static final FSRGBColor BLUE = new FSRGBColor(0x3F, 0x64, 0x8C);
    static final FSRGBColor GREEN = new FSRGBColor(0x2F, 0x6B, 0x50);
    static final FSRGBColor GOLD = new FSRGBColor(0x8A, 0x65, 0x1C);
    static final FSRGBColor RULE = new FSRGBColor(0xE4, 0xE2, 0xDC);
    static final FSRGBColor WHITE = new FSRGBColor(0xFF, 0xFF, 0xFF);

    /// The size of labels, in CSS pixels.
    static final float LABEL = 9.5f;

    private final OutputDevice device;
    private final RenderingContext context;
    private final AffineTransform dots;
    private final double scale;
    private final Map<Face, FSFont> fonts = new HashMap<>();

    /// @param x of the drawing's corner on the page, in dots
    /// @param y of the drawing's corner on the page, in dots
    /// @param scale dots a CSS pixel of the drawing
    public Pen(OutputDevice device, RenderingContext context, double x, double y, double scale) {
        this.device = device;
        this.context = context;
        this.scale = scale;
        dots = new AffineTransform(scale, 0, 0, scale, x, y);
    }

    private record Face(float size, boolean isStrong) {}

    /// A colour of its parts in one number, as `0xRRGGBB`.
    public static FSRGBColor color(int rgb) {
        return new FSRGBColor((rgb >> 16) & 0xFF, (rgb >> 8) & 0xFF, rgb & 0xFF);
    }

    /// `shape` where it comes to lie on the page.
    public Shape onPage(Shape shape) {
        return dots.createTransformedShape(shape);
    }

    private FontSpecification specification(Face face) {
        FontSpecification specification = new FontSpecification();
        specification.families = PrintFonts.families(PrintFonts.HEADING);
        specification.size = (float) (face.size() * scale);
        specification.fontWeight = face.isStrong() ? IdentValue.FONT_WEIGHT_600 : IdentValue.NORMAL;
        specification.fontStyle = IdentValue.NORMAL;
        specification.variant = IdentValue.NORMAL;
        return specification;
    }

    private FSFont font(Face face) {
        return fonts.computeIfAbsent(face, _ -> context.getFont(specification(face)));
    }

    public void fill(FSRGBColor color, Shape shape) {
        device.setColor(color);
        device.fill(onPage(shape));
    }

    public void draw(FSRGBColor color, float width, Shape shape) {
        device.setColor(color);
        device.setStroke(new BasicStroke((float) (width * scale)));
        device.draw(onPage(shape));
    }

    /// Draws `shape` in lines of `pattern`, lengths of strokes and gaps in turn; an empty one is a whole line.
    public void dashes(FSRGBColor color, float width, float[] pattern, Shape shape) {
        if (pattern.length == 0) {
            draw(color, width, shape);
            return;
        }
        float[] scaled = new float[pattern.length];
        for (int i = 0; i < pattern.length; i++) {
            scaled[i] = (float) (pattern[i] * scale);
        }
        device.setColor(color);
        device.setStroke(
                new BasicStroke((float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, scaled, 0));
        device.draw(onPage(shape));
        device.setStroke(new BasicStroke((float) scale));
    }

    void line(FSRGBColor color, float width, double fromX, double fromY, double toX, double toY) {
        draw(color, width, new Line2D.Double(fromX, fromY, toX, toY));
    }

    double width(String text) {
        return context.getTextRenderer().getWidth(context.getFontContext(), font(new Face(LABEL, false)), text) / scale;
    }

    void text(FSRGBColor color, String text, double x, double baseline) {
        text(color, LABEL, false, text, x, baseline);
    }

    /// @param size in CSS pixels
    void text(FSRGBColor color, float size, String text, double x, double baseline) {
        text(color, size, false, text, x, baseline);
    }

    /// Writes in the sans of the documents, with every letter that any of their fonts has.
    ///
    /// @param size in CSS pixels
    /// @param isStrong whether in semi-bold
    public void text(FSRGBColor color, float size, boolean isStrong, String text, double x, double baseline) {
        Face face = new Face(size, isStrong);
        device.setColor(color);
        device.setFont(font(face));
        // What was drawn before may have been in bold: the device would thicken these letters too.
        if (device instanceof AbstractOutputDevice drawing) {
            drawing.setFontSpecification(specification(face));
        }
        context.getTextRenderer().drawString(device, inOrder(text), (float) (dots.getTranslateX() + x * scale), (float)
                (dots.getTranslateY() + baseline * scale));
    }

    /// `text` as it is seen from left to right.
    private String inOrder(String text) {
        char[] letters = text.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return text;
        }
        String shaped = context.getBidiReorderer().shapeText(text);
        return new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).writeReordered(Bidi.DO_MIRRORING);
    }

    /// Writes `text` and returns where the next entry may begin.
    double label(String text, double x, double baseline) {
        text(MUTED, text, x, baseline);
        return x + width(text) + 18;
    }

    static Shape circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    static Shape star(double x, double y, double radius) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.45;
            points[2 * i] = x + r * Math.sin(Math.PI * i / 5);
            points[2 * i + 1] = y - r * Math.cos(Math.PI * i / 5);
        }
        return polygon(points);
    }

    static Shape polygon(double... points) {
        Path2D path = open(points);
        path.closePath();
        return path;
    }

    /// A line over points given as x and y in turn.
    static Path2D open(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }
}
