package app.rebound.printout;

/// How the pages of a printout look.
///
/// @param isAcross whether the longer edge lies at the bottom
public record PageStyle(Paper paper, boolean isAcross, TypeSize type) {
    /// The room that a chapter's heading takes above its figure.
    private static final int HEADING = 110;

    /// A4 or another paper, upright, in ordinary type.
    public static PageStyle upright(Paper paper) {
        return new PageStyle(paper, false, TypeSize.ORDINARY);
    }

    /// Whether a printer puts the pages two by two on sheets to be folded.
    public boolean isBooklet() {
        return paper == Paper.A5 && !isAcross;
    }

    /// The width of a page in millimetres.
    public double width() {
        return isAcross ? paper.height() : paper.width();
    }

    /// The height of a page in millimetres.
    public double height() {
        return isAcross ? paper.width() : paper.height();
    }

    /// The white margin above and below the text, in millimetres; running head and foot stand in it.
    int top() {
        return paper.margin() * 9 / 10 + (isAcross ? 0 : 3);
    }

    /// The width of the text in CSS pixels of 1/96 inch at ordinary type, rounded down: larger type has fewer of them.
    int textPixels() {
        return (int) ((width() - 2 * paper.margin()) * Paper.PX_PER_MM / type.scale());
    }

    /// The most that a figure below a heading may be high, in the same pixels.
    int figurePixels() {
        return (int) ((height() - 2 * top()) * Paper.PX_PER_MM / type.scale()) - HEADING;
    }

    /// How large the running text is.
    public enum TypeSize {
        SMALL(0.9),
        ORDINARY(1),
        LARGE(1.25);

        private final double scale;

        TypeSize(double scale) {
            this.scale = scale;
        }

        /// Times the ordinary size.
        double scale() {
            return scale;
        }
    }
}
