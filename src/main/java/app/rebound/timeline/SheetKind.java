package app.rebound.timeline;

import java.util.Locale;

/// What kind of file a timeline is written into.
public enum SheetKind {
    /// A drawing that can be made larger without loss.
    SVG("svg"),
    /// A picture of dots.
    PNG("png"),
    /// A document with the whole drawing on one page, and a list.
    PAGE("pdf"),
    /// A document with the drawing over several pages to be put together, and a list.
    PAGES("pdf"),
    /// A table for spreadsheets, with all that is told of each event.
    CSV("csv");

    private final String ending;

    SheetKind(String ending) {
        this.ending = ending;
    }

    /// The ending of the file's name, without a dot.
    public String ending() {
        return ending;
    }

    /// Whether it is a document, which has paper.
    public boolean isDocument() {
        return this == PAGE || this == PAGES;
    }

    /// Whether it tells of the events in rows and columns instead of drawing them.
    public boolean isTable() {
        return this == CSV;
    }

    /// The key of its words.
    public String nameKey() {
        return "timeline.sheet.kind." + name().toLowerCase(Locale.ROOT);
    }
}
