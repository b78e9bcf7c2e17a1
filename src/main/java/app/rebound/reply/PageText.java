package app.rebound.reply;

import app.rebound.printout.PlacedPart.Spot;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/// The text that stands in rectangles of a foreign document's pages.
final class PageText {
    private final List<PDPage> pages;

    PageText(List<PDPage> pages) {
        this.pages = pages;
    }

    /// The text in each of `regions`, empty where there is none.
    List<String> in(Regions regions) throws IOException {
        List<String> texts = new ArrayList<>(Collections.nCopies(regions.spots().size(), ""));
        Map<Integer, Map<Integer, Spot>> byPage = new LinkedHashMap<>();
        for (int i = 0; i < regions.spots().size(); i++) {
            Spot spot = regions.spots().get(i);
            byPage.computeIfAbsent(spot.page(), _ -> new LinkedHashMap<>()).put(i, spot);
        }
        for (var page : byPage.entrySet()) {
            if (page.getKey() >= 0 && page.getKey() < pages.size()) {
                PDPage found = pages.get(page.getKey());
                Map<Integer, Spot> fitted = new LinkedHashMap<>();
                page.getValue().forEach((index, spot) -> fitted.put(index, fitted(spot, regions, found.getCropBox())));
                of(found, fitted).forEach(texts::set);
            }
        }
        return texts;
    }

    /// Printing to a file scales a page to another paper and puts it in the middle.
    private static Spot fitted(Spot spot, Regions regions, PDRectangle box) {
        float scale = Math.min(box.getWidth() / regions.width(), box.getHeight() / regions.height());
        float left = (box.getWidth() - regions.width() * scale) / 2;
        float foot = (box.getHeight() - regions.height() * scale) / 2;
        return new Spot(
                spot.page(),
                box.getLowerLeftX() + left + spot.x() * scale,
                box.getLowerLeftY() + foot + spot.y() * scale,
                spot.width() * scale,
                spot.height() * scale);
    }

    /// The text in each of some rectangles of one page, by their names.
    static Map<Integer, String> of(PDPage page, Map<Integer, Spot> spots) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        PDRectangle box = page.getCropBox();
        spots.forEach((name, spot) -> stripper.addRegion(
                String.valueOf(name),
                new Rectangle2D.Float(
                        spot.x() - box.getLowerLeftX(),
                        box.getUpperRightY() - spot.top(),
                        spot.width(),
                        spot.height())));
        stripper.extractRegions(page);
        Map<Integer, String> texts = new LinkedHashMap<>();
        spots.keySet()
                .forEach(name -> texts.put(name, ForeignPdf.lines(stripper.getTextForRegion(String.valueOf(name)))));
        return texts;
    }
}
