package app.rebound.diff;

/// Some words in a row that went the same way from an earlier text to a later one.
public record Run(Kind kind, String text) {
    /// What became of the words.
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
