package app.rebound.printout;

/// A picture of a page: opaque ARGB pixels, row by row from the top left.
public final class PageRaster {
    private final int width;
    private final int height;
    private final int[] argb;

    PageRaster(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// Pixels a row.
    public int width() {
        return width;
    }

    /// Rows.
    public int height() {
        return height;
    }

    /// The pixels themselves, not a copy: a page at screen size is several megabytes.
    public int[] argb() {
        return argb;
    }
}
