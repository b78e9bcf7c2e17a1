package app.rebound.show;

/// One paragraph of what is shown, plain text.
///
/// @param style how it is set
record Passage(Style style, String text) {
    /// How a paragraph is set.
    enum Style {
        /// What the person wrote.
        TEXT,
        /// A small heading above it.
        LABEL,
        /// One of a list.
        ITEM
    }
}
