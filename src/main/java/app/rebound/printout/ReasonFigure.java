package app.rebound.printout;

import java.util.List;

/// The geometry of one drawing of reasons, in CSS pixels from its left upper corner.
///
/// @param links from a reason to the deeper one that explains it
record ReasonFigure(List<Card> cards, List<Link> links, int width, int height) {
    static final float TITLE = 9.5f;
    static final float NOTE = 8f;
    static final double LINE = 12.5;
    static final double PAD = 6;

    /// A reason's box.
    ///
    /// @param number its number in the list, from 1
    /// @param lines the title, broken to fit
    /// @param note one line, may be empty
    /// @param goesOn whether what explains it stands in a figure after this one
    record Card(
            int number,
            List<String> lines,
            String note,
            double x,
            double y,
            double width,
            double height,
            boolean goesOn) {
        Card at(double left, double top) {
            return new Card(number, lines, note, left, top, width, height, goesOn);
        }

        double middle() {
            return y + height / 2;
        }
    }

    /// A line from one box to another.
    ///
    /// @param isSecond whether the deeper reason already hangs on another one
    record Link(Card from, Card to, boolean isSecond) {}

    ReasonFigure {
        cards = List.copyOf(cards);
        links = List.copyOf(links);
    }
}
