package app.rebound.sheet;

import app.rebound.printout.Pen;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
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
        double unit = slice.scale() * dotsPerPixel;
        var pen = new Pen(device, context, x - slice.x() * unit, y - slice.y() * unit, unit);
        var inks = new Inks(pen);
        var seen = new Rectangle2D.Double(slice.x(), slice.y(), slice.width(), slice.height());
        device.pushClip(pen.onPage(seen));
        overlaps(inks, slice);
        pages.drawing().inks().forEach(ink -> inks.draw(ink, seen));
        if (slice.x() > 0) {
            pages.drawing().names().forEach(name -> inks.draw(repeated(name, slice), seen));
        }
        device.popClip();
        marks(inks, slice);
        return null;
    }

    /// What stands on the next page too is on grey.
    private static void overlaps(Inks inks, Slice slice) {
        int grey = Shade.OVERLAP.rgb();
        double right = slice.x() + slice.width();
        double bottom = slice.y() + slice.height();
        inks.fill(grey, new Rectangle2D.Double(slice.x(), slice.y(), slice.left(), slice.height()));
        inks.fill(grey, new Rectangle2D.Double(right - slice.right(), slice.y(), slice.right(), slice.height()));
        inks.fill(grey, new Rectangle2D.Double(slice.x(), slice.y(), slice.width(), slice.above()));
        inks.fill(grey, new Rectangle2D.Double(slice.x(), bottom - slice.below(), slice.width(), slice.below()));
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
    private static void marks(Inks inks, Slice slice) {
        double top = slice.y();
        double bottom = slice.y() + slice.height();
        double left = slice.x();
        double right = slice.x() + slice.width();
        if (slice.left() > 0) {
            upright(inks, left + slice.left(), top, bottom);
        }
        if (slice.right() > 0) {
            upright(inks, right - slice.right(), top, bottom);
        }
        if (slice.above() > 0) {
            level(inks, top + slice.above(), left, right);
        }
        if (slice.below() > 0) {
            level(inks, bottom - slice.below(), left, right);
        }
    }

    private static void upright(Inks inks, double x, double top, double bottom) {
        inks.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(x, top, x, top + 12));
        inks.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(x, bottom - 12, x, bottom));
    }

    private static void level(Inks inks, double y, double left, double right) {
        inks.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(left, y, left + 12, y));
        inks.stroke(Shade.INK.rgb(), 0.8, false, new Line2D.Double(right - 12, y, right, y));
    }

    /// Draws what a drawing is made of; in pixels of the drawing.
    private static final class Inks {
        private final Pen pen;

        Inks(Pen pen) {
            this.pen = pen;
        }

        void draw(Ink ink, Rectangle2D seen) {
            if (!ink.bounds().createUnion(point(ink)).intersects(seen)) {
                return;
            }
            switch (ink) {
                case Ink.Filled filled -> fill(filled.rgb(), filled.shape());
                case Ink.Drawn drawn -> stroke(drawn.rgb(), drawn.width(), drawn.isDashed(), drawn.shape());
                case Ink.Fading fading -> fade(fading);
                case Ink.Words words ->
                    pen.text(
                            Pen.color(words.rgb()),
                            (float) words.size(),
                            words.isStrong(),
                            words.text(),
                            words.x(),
                            words.baseline());
                case Ink.Group group -> group.inks().forEach(one -> draw(one, seen));
            }
        }

        /// Lines have no area, and what has none meets nothing.
        private static Rectangle2D point(Ink ink) {
            Rectangle2D bounds = ink.bounds();
            return new Rectangle2D.Double(bounds.getCenterX() - 0.5, bounds.getCenterY() - 0.5, 1, 1);
        }

        void fill(int rgb, Shape shape) {
            pen.fill(Pen.color(rgb), shape);
        }

        void stroke(int rgb, double width, boolean isDashed, Shape shape) {
            pen.dashes(Pen.color(rgb), (float) width, isDashed ? new float[] {5, 4} : new float[0], shape);
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
    }
}
