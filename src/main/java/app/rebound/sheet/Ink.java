package app.rebound.sheet;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// One part of a drawing, in pixels of 1/96 inch from its top left corner; colours are red, green and blue.
sealed interface Ink {
    /// What it covers at most.
    Rectangle2D bounds();

    /// A filled shape.
    record Filled(int rgb, Shape shape) implements Ink {
        @Override
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }

    /// The outline of a shape, or a line.
    record Drawn(int rgb, double width, boolean isDashed, Shape shape) implements Ink {
        @Override
        public Rectangle2D bounds() {
            Rectangle2D bounds = shape.getBounds2D();
            return new Rectangle2D.Double(
                    bounds.getX() - width,
                    bounds.getY() - width,
                    bounds.getWidth() + 2 * width,
                    bounds.getHeight() + 2 * width);
        }
    }

    /// A bar that fades to white.
    ///
    /// @param shade what it is where it is fullest
    /// @param full the share of that colour there, from 0 to 1
    /// @param isFromLeft whether it fades at its left end
    /// @param isToRight whether it fades at its right end
    record Fading(Shade shade, double full, Rectangle2D bounds, boolean isFromLeft, boolean isToRight) implements Ink {}

    /// A line of words.
    ///
    /// @param size of the font
    /// @param baseline where the letters stand
    /// @param width how wide the words are in the fonts that printouts embed
    record Words(int rgb, double size, boolean isStrong, double x, double baseline, String text, double width)
            implements Ink {
        @Override
        public Rectangle2D bounds() {
            return new Rectangle2D.Double(x, baseline - size, width, size * 1.3);
        }
    }

    /// What belongs to one event or cluster.
    ///
    /// @param id unlike all others of the drawing
    /// @param title what it is, in words
    record Group(String id, String title, List<Ink> inks) implements Ink {
        public Group {
            inks = List.copyOf(inks);
        }

        @Override
        public Rectangle2D bounds() {
            Rectangle2D all = inks.getFirst().bounds();
            for (Ink ink : inks) {
                all = all.createUnion(ink.bounds());
            }
            return all;
        }
    }
}
