package app.rebound.printout;

/// How the pages of a printout look.
///
/// @param isAcross whether the longer edge lies at the bottom
public record PageStyle(Paper paper, boolean isAcross, TypeSize type) {
    /// A4 or another paper, upright, in ordinary type.
    public static PageStyle upright(Paper paper) {
        return new PageStyle(paper, false, TypeSize.ORDINARY);
    }

    /// The width of a page in millimetres.
    public double width() {
        return isAcross ? paper.height() : paper.width();
    }

    /// The height of a page in millimetres.
    public double height() {
        return isAcross ? paper.width() : paper.height();
    }

    /// The width of the text in CSS pixels of 1/96 inch, rounded down.
    int textPixels() {
        return (int) ((width() - 2 * Paper.MARGIN) * Paper.PX_PER_MM);
    }

    /// How large the running text is.
    public enum TypeSize {
        SMALL,
        ORDINARY,
        LARGE
    }
}
