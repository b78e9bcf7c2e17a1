package app.rebound.printout;

/// A paper size, upright; lengths in millimetres.
public enum Paper {
    A4(210, 297, 26),
    LETTER(215.9, 279.4, 26),
    A5(148, 210, 16);

    static final double PX_PER_MM = 96 / 25.4;

    private final double width;
    private final double height;
    private final int margin;

    Paper(double width, double height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    /// The width in millimetres.
    public double width() {
        return width;
    }

    /// The height in millimetres.
    public double height() {
        return height;
    }

    /// The white margin left and right of the text.
    int margin() {
        return margin;
    }
}
