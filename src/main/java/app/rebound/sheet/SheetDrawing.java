package app.rebound.sheet;

import app.rebound.axis.TimeScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A timeline as it is drawn, for any kind of file.
///
/// @param width in pixels of 1/96 inch
/// @param height in the same
/// @param title what it is called
/// @param subtitle its span, how many events there are, and the day it was made
/// @param scale which time lies where; null where no event has a place
/// @param marks where each event with a place stands, or the circle that counts it, by time
/// @param names those of the lanes, which every page repeats
/// @param inks from the bottom up
record SheetDrawing(
        double width,
        double height,
        String title,
        String subtitle,
        @Nullable TimeScale scale,
        List<Spot> marks,
        List<Ink.Words> names,
        List<Ink> inks) {
    SheetDrawing {
        marks = List.copyOf(marks);
        names = List.copyOf(names);
        inks = List.copyOf(inks);
    }

    /// Where an event stands.
    ///
    /// @param event its number among all events
    /// @param x of its mark, in pixels
    /// @param y the middle of its row
    record Spot(int event, double x, double y) {}
}
