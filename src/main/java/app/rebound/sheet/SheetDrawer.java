package app.rebound.sheet;

import com.ibm.icu.text.Bidi;
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
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Draws the slices of a drawing on the pages of a document, as vectors with text of its embedded fonts.
final class SheetDrawer implements FSObjectDrawer {
    /// The `type` of the `object` elements that this draws; their `id` is `sheet-` and the number of the slice from 0.
    static final String TYPE = "application/x-rebound-sheet";

    private static final int STEPS = 12;
    private static final double FADED = 0.3;

    private final SheetPages pages;

    SheetDrawer(SheetPages pages) {
        this.pages = pages;
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
        Slice slice =
                pages.slices().get(Integer.parseInt(element.getAttribute("id").substring("sheet-".length())));
        var pen = new Pen(device, context, slice, x, y, dotsPerPixel);
        var seen = new Rectangle2D.Double(slice.x(), slice.y(), slice.width(), slice.height());
        device.pushClip(pen.onPage(seen));
        overlaps(pen, slice);
        pages.drawing().inks().forEach(ink -> pen.draw(ink, seen));
        if (slice.x() > 0) {
            pages.drawing().names().forEach(name -> pen.draw(repeated(name, slice), seen));
        }
        device.popClip();
        marks(pen, slice);
        return null;
    }

    /// What stands on the next page too is on grey.
    private static void overlaps(Pen pen, Slice slice) {
        int grey = Shade.OVERLAP.rgb();
        double right = slice.x() + slice.width();
        double bottom = slice.y() + slice.height();
        pen.fill(grey, new Rectangle2D.Double(slice.x(), slice.y(), slice.left(), slice.height()));
        pen.fill(grey, new Rectangle2D.Double(right - slice.right(), slice.y(), slice.right(), slice.height()));
        pen.fill(grey, new Rectangle2D.Double(slice.x(), slice.y(), slice.width(), slice.above()));
        pen.fill(grey, new Rectangle2D.Double(slice.x(), bottom - slice.below(), slice.width(), slice.below()));
    }

    /// The name of a lane at the left of a page that does not begin with it.
    private static Ink repeated(Ink.Words name, Slice slice) {
        return new Ink.Words(
                name.rgb(),
                name.size(),
                name.isStrong(),
                slice.x() + slice.left() + 4,
                name.baseline(),
                name.text(),
                name.width());
    }

    /// Short strokes at the edges where one page is laid over the next.
    private static void marks(Pen pen, Slice slice) {
        double top = slice.y();
        double bottom = slice.y() + slice.height();
        double left = slice.x();
        double right = slice.x() + slice.width();
        if (slice.left() > 0) {
            upright(pen, left + slice.left(), top, bottom);
        }
        if (slice.right() > 0) {
            upright(pen, right - slice.right(), top, bottom);
        }
        if (slice.above() > 0) {
            level(pen, top + slice.above(), left, right);
        }
        if (slice.below() > 0) {
            level(pen, bottom - slice.below(), left, right);
        }
    }

    private static void upright(Pen pen, double x, double top, double bottom) {
        pen.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(x, top, x, top + 12));
        pen.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(x, bottom - 12, x, bottom));
    }

    private static void level(Pen pen, double y, double left, double right) {
        pen.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(left, y, left + 12, y));
        pen.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(right - 12, y, right, y));
    }

    /// Draws in pixels of the drawing on a device that counts dots from the page's corner.
    private static final class Pen {
        private final OutputDevice device;
        private final RenderingContext context;
        private final AffineTransform dots;
        private final double unit;

        Pen(OutputDevice device, RenderingContext context, Slice slice, double x, double y, int dotsPerPixel) {
            this.device = device;
            this.context = context;
            unit = slice.scale() * dotsPerPixel;
            dots = new AffineTransform(unit, 0, 0, unit, x - slice.x() * unit, y - slice.y() * unit);
        }

        Shape onPage(Shape shape) {
            return dots.createTransformedShape(shape);
        }

        void draw(Ink ink, Rectangle2D seen) {
            if (!ink.bounds().createUnion(point(ink)).intersects(seen)) {
                return;
            }
            switch (ink) {
                case Ink.Filled filled -> fill(filled.rgb(), filled.shape());
                case Ink.Drawn drawn -> stroke(drawn.rgb(), drawn.width(), drawn.isDashed(), drawn.shape());
                case Ink.Fading fading -> fade(fading);
                case Ink.Words words -> write(words);
                case Ink.Group group -> group.inks().forEach(one -> draw(one, seen));
            }
        }

        /// Lines have no area, and what has none meets nothing.
        private static Rectangle2D point(Ink ink) {
            Rectangle2D bounds = ink.bounds();
            return new Rectangle2D.Double(bounds.getCenterX() - 0.5, bounds.getCenterY() - 0.5, 1, 1);
        }

        void fill(int rgb, Shape shape) {
            device.setColor(color(rgb));
            device.fill(onPage(shape));
        }

        void stroke(int rgb, double width, boolean isDashed, Shape shape) {
            device.setColor(color(rgb));
            float wide = (float) (width * unit);
            float[] dash = {(float) (5 * unit), (float) (4 * unit)};
            device.setStroke(
                    isDashed
                            ? new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0)
                            : new BasicStroke(wide));
            device.draw(onPage(shape));
        }

        /// Bars one upon another, each shorter and darker: archival PDF has gradients, this device has none.
        private void fade(Ink.Fading fading) {
            Rectangle2D bounds = fading.bounds();
            double end = bounds.getWidth() * FADED;
            for (int step = 1; step <= STEPS; step++) {
                double in = end * (step - 1) / STEPS;
                double left = fading.isFromLeft() ? in : 0;
                double right = fading.isToRight() ? in : 0;
                fill(
                        fading.shade().pale(fading.full() * step / STEPS),
                        new Rectangle2D.Double(
                                bounds.getX() + left,
                                bounds.getY(),
                                bounds.getWidth() - left - right,
                                bounds.getHeight()));
            }
        }

        private void write(Ink.Words words) {
            FontSpecification wanted = new FontSpecification();
            wanted.families = SheetDocument.FAMILIES.toArray(new String[0]);
            wanted.size = (float) (words.size() * unit);
            wanted.fontWeight = words.isStrong() ? IdentValue.FONT_WEIGHT_600 : IdentValue.NORMAL;
            wanted.fontStyle = IdentValue.NORMAL;
            wanted.variant = IdentValue.NORMAL;
            FSFont font = context.getFont(wanted);
            device.setColor(color(words.rgb()));
            device.setFont(font);
            float x = (float) (dots.getTranslateX() + words.x() * unit);
            float y = (float) (dots.getTranslateY() + words.baseline() * unit);
            context.getTextRenderer().drawString(device, asSeen(words.text()), x, y);
        }

        /// In the order in which letters are seen from left to right.
        private static String asSeen(String text) {
            boolean isOneWay = !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            return isOneWay
                    ? text
                    : new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).writeReordered(Bidi.DO_MIRRORING);
        }

        private static FSRGBColor color(int rgb) {
            return new FSRGBColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
        }
    }
}
