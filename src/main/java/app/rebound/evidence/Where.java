package app.rebound.evidence;

/// A place in a file that was read.
///
/// @param file its name, with folders inside an archive or a chosen folder
/// @param unit what is counted
/// @param number from 1; 0 for the whole file
public record Where(String file, Unit unit, long number) {
    /// What the number of a place counts.
    public enum Unit {
        FILE,
        LINE,
        ITEM
    }

    public static Where file(String file) {
        return new Where(file, Unit.FILE, 0);
    }

    public static Where line(String file, long line) {
        return new Where(file, Unit.LINE, line);
    }

    /// An entry, mail, event or the like, counted from 1.
    public static Where item(String file, long item) {
        return new Where(file, Unit.ITEM, item);
    }
}
