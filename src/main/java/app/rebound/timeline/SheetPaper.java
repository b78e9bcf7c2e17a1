package app.rebound.timeline;

import java.util.Locale;

/// A size of paper for a timeline, always across; lengths in millimetres.
public enum SheetPaper {
    /// A single page as large as the drawing; where there are several pages it is [#A4].
    FITTING(297, 210),
    A4(297, 210),
    A3(420, 297),
    LETTER(279.4, 215.9);

    private final double width;
    private final double height;

    SheetPaper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The longer side in millimetres.
    public double width() {
        return width;
    }

    /// The shorter side in millimetres.
    public double height() {
        return height;
    }

    /// The key of its words.
    public String nameKey() {
        return "timeline.sheet.paper." + name().toLowerCase(Locale.ROOT);
    }
}
