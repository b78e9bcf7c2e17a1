package app.rebound.sheet;

/// The part of a drawing that stands on one page; lengths in pixels of the drawing, before it is made smaller.
///
/// @param x where it begins
/// @param y where it begins
/// @param width of the part
/// @param height of the part
/// @param scale how large it is on the page, 1 at most
/// @param left how wide the strip is that stands on the page to the left too; 0 for none
/// @param right the same for the page to the right
/// @param above the same for the page above
/// @param below the same for the page below
record Slice(
        double x,
        double y,
        double width,
        double height,
        double scale,
        double left,
        double right,
        double above,
        double below) {
    /// All of a drawing on one page.
    static Slice whole(SheetDrawing drawing, double scale) {
        return new Slice(0, 0, drawing.width(), drawing.height(), scale, 0, 0, 0, 0);
    }
}
