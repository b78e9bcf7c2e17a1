package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Pages on folded sheets.
@Tag("domain")
class BookletTest {
    @Test
    void pagesFollowEachOtherWhenTheSheetsAreFolded() {
        assertThat(Booklet.order(8)).containsExactly(7, 0, 1, 6, 5, 2, 3, 4);
        assertThat(Booklet.order(1)).containsExactly(3, 0, 1, 2);
        assertThat(Booklet.order(0)).isEmpty();
    }

    @Test
    void everyPageIsThereOnceTwoASide() throws Exception {
        byte[] pdf = new PdfWriter().pdf(Samples.withComments(Samples.sample(Locale.FRENCH)), Paper.A5);
        int count = PdfText.pages(pdf).size();

        byte[] sheets = Booklet.of(pdf);

        List<String> sides = PdfText.pages(sheets);
        assertThat(sides).hasSize((count + 3) / 4 * 2);
        for (int page = 2; page <= count; page++) {
            String foot = "Page " + page + " sur " + count;
            assertThat(sides).filteredOn(side -> side.contains(foot)).hasSize(1);
        }
        try (PDDocument document = Loader.loadPDF(sheets)) {
            var size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth() / 72 * 25.4).isBetween(295.7, 296.3);
            assertThat(size.getHeight() / 72 * 25.4).isBetween(209.7, 210.3);
            assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Producer");
        }
    }
}
