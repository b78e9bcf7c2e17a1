package app.rebound.attachment;

/// A picture in memory: ARGB pixels, row by row from the top left.
final class Picture {
    private final int width;
    private final int height;
    private final int[] argb;

    Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// Pixels a row.
    int width() {
        return width;
    }

    /// Rows.
    int height() {
        return height;
    }

    /// The pixels themselves, not a copy.
    int[] argb() {
        return argb;
    }
}
