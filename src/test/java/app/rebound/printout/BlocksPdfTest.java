package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.printout.Block.Curve;
import app.rebound.printout.Part.Section;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tables, maps of reasons, lines over time, lines to write on and boxes to tick, read back from the file.
@Tag("domain")
class BlocksPdfTest {
    private static final PdfWriter WRITER = new PdfWriter();

    @Test
    void drawingsSayWhatTheyShowAndTheirTablesSayItInWords() throws Exception {
        byte[] pdf = WRITER.pdf(Samples.blocks(Locale.ENGLISH), Paper.A4);

        String text = PdfText.all(pdf);
        assertThat(text)
                .contains("No. Reason Kind Led to", "6 I never asked directly", "Day ashamed angry relieved")
                .contains("Call the client lead", "What How it came Cost", "1200 €");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> alternatives = PdfText.elements(document, "Figure").stream()
                    .map(figure -> figure.getString(COSName.ALT))
                    .toList();
            assertThat(alternatives)
                    .hasSize(5)
                    .anyMatch(one -> one.contains("9 reasons"))
                    .anyMatch(one -> one.contains("one reason"))
                    .anyMatch(one -> one.contains("from 3 February 2024 to") && one.contains("ashamed, angry"))
                    .anyMatch(one -> one.contains("calm, confidence"));
        }
    }

    @Test
    void theWordsOfADrawingAreText() throws Exception {
        Block.ReasonMap map = new Block.ReasonMap(List.of(
                new Block.MappedReason("Nobody asked", "circumstance", List.of()),
                new Block.MappedReason("למה לא", "", List.of(0))));

        String text = PdfText.all(WRITER.pdf(one(map), Paper.A4));

        assertThat(text.split("Nobody asked", -1))
                .as("in the drawing and in the table")
                .hasSize(3);
        assertThat(text.split("למה לא", -1)).hasSize(3);
    }

    @Test
    void aTableRepeatsItsHeadOnEveryPage() throws Exception {
        List<String> pages = PdfText.pages(WRITER.pdf(one(Samples.table(120)), Paper.A4));

        assertThat(pages.stream()
                        .filter(page -> page.contains("What How it came Cost"))
                        .count())
                .isEqualTo(pages.stream().filter(page -> page.contains(" €")).count())
                .isGreaterThan(3);
        assertThat(pages).allMatch(page -> page.split("How it came", -1).length <= 2);
    }

    @Test
    void whatIsEmptyLeavesNothing() throws Exception {
        for (Block empty : List.of(
                new Block.Table(List.of("Head"), List.of()),
                new Block.ReasonMap(List.of()),
                new Block.Curves(List.of()),
                new Block.Curves(List.of(new Curve("calm", List.of()))),
                new Block.Lines(0),
                new Block.Boxes(List.of()))) {
            byte[] pdf = WRITER.pdf(one(empty), Paper.A4);
            assertThat(PdfText.all(pdf)).doesNotContain("Head", "Reason", "Day");
            assertThat(VeraPdf.findings(pdf)).as(empty.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperHasItsSizeBothWaysAndNothingStandsOutside(Paper paper) throws Exception {
        for (PageStyle page : List.of(
                new PageStyle(paper, false, PageStyle.TypeSize.SMALL),
                new PageStyle(paper, true, PageStyle.TypeSize.LARGE))) {
            byte[] pdf = WRITER.pdf(Samples.withComments(Samples.blocks(Locale.FRENCH)), page);
            assertThat(VeraPdf.findings(pdf)).as(page.toString()).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var box = document.getPage(2).getMediaBox();
                assertThat(box.getWidth() / 72 * 25.4).isBetween(page.width() - 0.3, page.width() + 0.3);
                assertThat(box.getHeight() / 72 * 25.4).isBetween(page.height() - 0.3, page.height() + 0.3);
                for (var field : document.getDocumentCatalog().getAcroForm().getFields()) {
                    var at = field.getWidgets().getFirst().getRectangle();
                    assertThat(at.getLowerLeftX()).isPositive();
                    assertThat(at.getUpperRightX()).isLessThan(box.getWidth());
                    assertThat(at.getLowerLeftY()).isPositive();
                }
            }
            assertThat(PdfText.all(pdf)).contains("honte", "Demander par écrit");
        }
    }

    private static Printout one(Block block) {
        return Samples.printout(
                Locale.ENGLISH,
                List.of(new Part.Chapter("part", "Part", List.of(new Section("key", "Section", "", List.of(block))))));
    }
}
