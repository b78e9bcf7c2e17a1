package app.rebound.interchange.out;

import java.util.Locale;

/// The forms in which a workbook, or a part of it, goes out.
public enum OpenFormat {
    /// Everything, without loss.
    JSON(".zip"),
    /// A folder of text files.
    MARKDOWN(""),
    /// One page.
    HTML(".html"),
    /// The events as a table.
    CSV(".csv"),
    /// Steps and sessions that have a day.
    ICS(".ics"),
    /// The events for the program of that name.
    MARKWHEN(".mw"),
    /// The events for the program Timeline.
    TIMELINE(".timeline");

    private final String ending;

    OpenFormat(String ending) {
        this.ending = ending;
    }

    /// How its files end; empty for a folder.
    public String ending() {
        return ending;
    }

    public boolean isFolder() {
        return ending.isEmpty();
    }

    /// The name in message keys.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
