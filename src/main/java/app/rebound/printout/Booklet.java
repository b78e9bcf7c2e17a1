package app.rebound.printout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// Puts the pages of a finished document two by two on sheets that are printed on both sides, folded and stapled in the
/// fold.
///
/// For the printer only: comment fields, links, bookmarks and tags do not come along, so what is given away as a file
/// is
/// the document itself.
public final class Booklet {
    private static final int PAGES_A_SHEET = 4;

    private Booklet() {}

    /// The sheets, each twice as wide as a page: front and back of the outermost first. Printed on both sides and
    /// turned
    /// over the short edge.
    ///
    /// @param pdf with pages of one size, such as A5
    /// @throws IOException when `pdf` is no PDF file
    public static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf);
                PDDocument sheets = new PDDocument()) {
            LayerUtility layers = new LayerUtility(sheets);
            int[] order = order(pages.getNumberOfPages());
            for (int side = 0; side < order.length; side += 2) {
                PDRectangle size = pages.getPage(0).getMediaBox();
                PDPage sheet = new PDPage(new PDRectangle(2 * size.getWidth(), size.getHeight()));
                sheets.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(sheets, sheet)) {
                    for (int half = 0; half < 2; half++) {
                        int page = order[side + half];
                        if (page < pages.getNumberOfPages()) {
                            content.saveGraphicsState();
                            content.transform(Matrix.getTranslateInstance(half * size.getWidth(), 0));
                            content.drawForm(layers.importPageAsForm(pages, page));
                            content.restoreGraphicsState();
                        }
                    }
                }
            }
            sheets.getDocumentInformation().setProducer("Rebound");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheets.save(out);
            return out.toByteArray();
        }
    }

    /// Which page (from 0) stands left and right on each side, one side after the other; numbers from `count` on are
    /// empty pages.
    static int[] order(int count) {
        int all = (count + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
        int[] order = new int[all];
        for (int side = 0; side < all / 2; side++) {
            boolean isFront = side % 2 == 0;
            order[2 * side] = isFront ? all - 1 - side : side;
            order[2 * side + 1] = isFront ? side : all - 1 - side;
        }
        return order;
    }
}
