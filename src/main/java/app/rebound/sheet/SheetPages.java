package app.rebound.sheet;

import app.rebound.timeline.SheetContent;
import app.rebound.timeline.SheetKind;
import app.rebound.timeline.SheetPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Shares a drawing out over pages.
///
/// @param slices row by row, from the left
/// @param width of the paper, in pixels of 1/96 inch
/// @param height of the paper
/// @param margin the white edge of each page
record SheetPages(SheetDrawing drawing, List<Slice> slices, double width, double height, double margin) {
    /// The height of the words below each page.
    static final double FOOT = 24;

    /// The longest side of a page in PDF is 14,400 units of 1/72 inch (ISO 32000-1, annex C.2).
    private static final double LONGEST = 14_400 / 0.75;

    private static final double PX_PER_MM = 96 / 25.4;
    private static final double EDGE = 10 * PX_PER_MM;

    /// How much of two pages side by side is the same.
    private static final double OVERLAP = 15 * PX_PER_MM;

    private static final int[] ACROSS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24};
    private static final double[] SCALES = {1, 0.75};
    private static final double[] WIDTHS = {900, 1_200, 1_600, 2_200, 3_000, 4_000, 5_600, 8_000};

    SheetPages {
        slices = List.copyOf(slices);
    }

    static SheetPages of(TimelineSheet sheet, SheetContent content, SheetKind kind, SheetPaper paper) {
        if (kind == SheetKind.PAGES) {
            return several(sheet, content, paper);
        }
        return paper == SheetPaper.FITTING ? fitting(sheet, content) : one(sheet, content, paper);
    }

    /// One page as large as the drawing.
    static SheetPages fitting(TimelineSheet sheet, SheetContent content) {
        SheetDrawing drawing =
                sheet.draw(content, TimelineSheet.usualWidth(content.events().size()));
        double scale = Math.min(1, LONGEST / Math.max(drawing.width(), drawing.height()));
        return new SheetPages(
                drawing,
                List.of(Slice.whole(drawing, scale)),
                Math.ceil(drawing.width() * scale),
                Math.ceil(drawing.height() * scale),
                0);
    }

    /// One page of paper: drawn as wide as it can be read best there.
    private static SheetPages one(TimelineSheet sheet, SheetContent content, SheetPaper paper) {
        double width = paper.width() * PX_PER_MM;
        double height = paper.height() * PX_PER_MM;
        SheetPages best = null;
        for (double wanted : WIDTHS) {
            SheetDrawing drawing = sheet.draw(content, wanted);
            double scale =
                    Math.min(1, Math.min((width - 2 * EDGE) / drawing.width(), (height - 2 * EDGE) / drawing.height()));
            if (best == null || scale > best.slices.getFirst().scale()) {
                best = new SheetPages(drawing, List.of(Slice.whole(drawing, scale)), width, height, EDGE);
            }
        }
        return Objects.requireNonNull(best);
    }

    /// As few pages side by side as are high enough, a little smaller where that saves pages; where none are high
    /// enough, as few pages as there can be.
    private static SheetPages several(TimelineSheet sheet, SheetContent content, SheetPaper paper) {
        double width = paper.width() * PX_PER_MM;
        double height = paper.height() * PX_PER_MM;
        SheetPages best = null;
        for (int count : ACROSS) {
            for (double scale : SCALES) {
                double across = (width - 2 * EDGE) / scale;
                double down = (height - 2 * EDGE - FOOT) / scale;
                double wanted = count * (across - OVERLAP) + OVERLAP - 2 * Arrangement.MARGIN;
                SheetDrawing drawing = sheet.draw(content, wanted);
                double over = drawing.width() - wanted - 2 * Arrangement.MARGIN;
                if (over > 0 && over < wanted / 2) {
                    // What reaches over the edges would begin a page of its own.
                    drawing = sheet.draw(content, wanted - over);
                }
                List<Slice> slices = slices(drawing, across, down, scale);
                SheetPages pages = new SheetPages(drawing, slices, width, height, EDGE);
                if (drawing.height() <= down) {
                    return pages;
                }
                if (best == null || slices.size() < best.slices.size()) {
                    best = pages;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    private static List<Slice> slices(SheetDrawing drawing, double across, double down, double scale) {
        int columns = count(drawing.width(), across);
        int rows = count(drawing.height(), down);
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < columns * rows; i++) {
            int column = i % columns;
            int row = i / columns;
            double x = column * (across - OVERLAP);
            double y = row * (down - OVERLAP);
            slices.add(new Slice(
                    x,
                    y,
                    Math.min(across, drawing.width() - x),
                    Math.min(down, drawing.height() - y),
                    scale,
                    column == 0 ? 0 : OVERLAP,
                    column == columns - 1 ? 0 : OVERLAP,
                    row == 0 ? 0 : OVERLAP,
                    row == rows - 1 ? 0 : OVERLAP));
        }
        return slices;
    }

    private static int count(double length, double page) {
        return length <= page ? 1 : (int) Math.ceil((length - OVERLAP) / (page - OVERLAP));
    }
}
