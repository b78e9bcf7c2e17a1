package app.rebound.composer;

/// How large the pages of the preview are.
enum Zoom {
    /// Several beside each other, to see how it hangs together.
    SEVERAL,
    WHOLE_PAGE,
    PAGE_WIDTH,
    /// As on paper.
    ACTUAL;

    private static final double SEVERAL_WIDTH = 336;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double LEAST = 160;

    /// The width of a page on the screen in pixels.
    ///
    /// @param page its width and height in points
    /// @param width of the room for pages, in pixels, without its edges
    /// @param height of that room
    double pageWidth(PageSize page, double width, double height) {
        double wanted = switch (this) {
            case SEVERAL -> Math.min(SEVERAL_WIDTH, width);
            case WHOLE_PAGE -> Math.min(width, height * page.width() / page.height());
            case PAGE_WIDTH -> width;
            case ACTUAL -> page.width() * PIXELS_PER_POINT;
        };
        return Math.max(LEAST, Math.floor(wanted));
    }

    /// Width and height in points of 1/72 inch.
    record PageSize(double width, double height) {}
}
