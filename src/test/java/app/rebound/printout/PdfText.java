package app.rebound.printout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads a PDF back as another program would.
final class PdfText {
    private PdfText() {}

    /// The text of each page, with line ends and repeated blanks as one blank and divided words whole again.
    static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(
                        stripper.getText(document).replaceAll("\u2010\\s+", "").replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    static String all(byte[] pdf) throws IOException {
        return String.join(" ", pages(pdf));
    }

    /// All elements of the structure tree with the type `type`.
    static List<COSDictionary> elements(PDDocument document, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found;
    }

    private static void collect(COSBase node, String type, List<COSDictionary> found) {
        switch (node) {
            case COSObject indirect -> collect(indirect.getObject(), type, found);
            case COSArray kids -> kids.forEach(kid -> collect(kid, type, found));
            case COSDictionary element -> {
                if (type.equals(element.getNameAsString(COSName.S))) {
                    found.add(element);
                }
                if (element.getDictionaryObject(COSName.K) != null) {
                    collect(element.getDictionaryObject(COSName.K), type, found);
                }
            }
            default -> {}
        }
    }
}
