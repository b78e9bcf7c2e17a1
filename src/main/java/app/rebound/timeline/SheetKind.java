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
    PAGES("pdf");

    private final String ending;

    SheetKind(String ending) {
        this.ending = ending;
    }

    /// The ending of the file's name, without a dot.
    public String ending() {
        return ending;
    }

    /// The key of its words.
    public String nameKey() {
        return "timeline.sheet.kind." + name().toLowerCase(Locale.ROOT);
    }
}
