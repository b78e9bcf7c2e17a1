package app.rebound.printout;

/// A paper size, upright; lengths in millimetres.
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4);

    /// The white margin left and right of the text.
    static final int MARGIN = 26;

    static final double PX_PER_MM = 96 / 25.4;

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The width in millimetres.
    public double width() {
        return width;
    }

    /// The height in millimetres.
    public double height() {
        return height;
    }
}
