package app.rebound.reply;

import app.rebound.printout.PlacedPart.Spot;
import java.util.List;

/// The rectangles of a copy whose text is asked for.
///
/// @param width of the copy's pages in points; pages of another size are taken for the copy, scaled to fit
/// @param height of the copy's pages in points
record Regions(float width, float height, List<Spot> spots) {
    /// No text is asked for, but fields and notes.
    static final Regions NONE = new Regions(0, 0, List.of());

    Regions {
        spots = List.copyOf(spots);
    }
}
