package app.rebound.ui;

/// The sizes of an editor, in pixels; pages keep a line of 60 to 75 characters by their side margins.
///
/// @param scale 1 is a text of 16 pixels
/// @param rows preferred height in lines of text
/// @param isCompact whether it looks like a field with a border rather than a page
record EditorMeasure(double scale, int rows, boolean isCompact) {
    static final double FONT_SIZE = 16;
    private static final double LINE_HEIGHT = 1.75;
    private static final double LINE_LENGTH = 660;
    private static final double MARGIN = 24;
    private static final double COMPACT_MARGIN = 12;
    private static final double COMPACT_MARGIN_VERTICAL = 8;

    EditorMeasure withScale(double factor) {
        return new EditorMeasure(factor, rows, isCompact);
    }

    EditorMeasure withRows(int count) {
        return new EditorMeasure(scale, count, isCompact);
    }

    EditorMeasure withCompact(boolean compact) {
        return new EditorMeasure(scale, rows, compact);
    }

    double verticalMargin() {
        return isCompact ? COMPACT_MARGIN_VERTICAL : MARGIN;
    }

    /// For an editor that is `width` wide.
    double sideMargin(double width) {
        return Math.rint(isCompact ? COMPACT_MARGIN : Math.max(MARGIN, (width - LINE_LENGTH * scale) / 2));
    }

    double smallestHeight() {
        return heightOf(Math.min(2, rows));
    }

    double preferredHeight() {
        return heightOf(rows);
    }

    private double heightOf(int lines) {
        return lines * FONT_SIZE * LINE_HEIGHT * scale + 2 * verticalMargin();
    }
}
