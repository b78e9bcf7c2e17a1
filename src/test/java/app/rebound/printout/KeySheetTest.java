package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The recovery sheet as a PDF, read back.
@Tag("domain")
class KeySheetTest {
    private static final String KEY = "7Q2M-0HXC-93RT-VKJ4-8ZPA-D1WE-5SNG-6BYF-T0C4";

    private static KeySheet sheet(String language) {
        Messages messages = Messages.of(Locale.of(language));
        return new KeySheet(
                messages.locale(),
                messages.get("protect.sheet.pdf.title"),
                List.of(messages.get("protect.sheet.pdf.what"), messages.get("protect.sheet.pdf.who")),
                messages.get("protect.sheet.pdf.workbook"),
                "My <harbour> & après",
                messages.get("protect.sheet.pdf.key"),
                List.of(KEY.split("-", -1)),
                messages.get("protect.sheet.pdf.line"),
                KEY,
                messages.get("protect.sheet.pdf.keep"),
                List.of(
                        messages.get("protect.sheet.pdf.place"),
                        messages.get("protect.sheet.pdf.apart"),
                        messages.get("protect.sheet.pdf.use"),
                        messages.get("protect.sheet.pdf.newer")),
                messages.get("protect.sheet.pdf.made", "18 April 2024"),
                LocalDate.of(2024, 4, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void itIsOnePageWithTheKeyInGroupsAndInOneLine(String language) throws Exception {
        byte[] pdf = new PdfWriter().pdf(sheet(language), Paper.A4);
        List<String> pages = PdfText.pages(pdf);
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains("1 7Q2M 2 0HXC 3 93RT 4 VKJ4 5 8ZPA 6 D1WE 7 5SNG 8 6BYF 9 T0C4")
                .contains(KEY)
                .contains("My <harbour> & après")
                .contains("18 April 2024");
        Path pictures = Files.createDirectories(Path.of("target", "screens"));
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            ImageIO.write(
                    new org.apache.pdfbox.rendering.PDFRenderer(document).renderImageWithDPI(0, 72),
                    "png",
                    pictures.resolve("recovery-sheet-pdf-" + language + ".png").toFile());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void bothStandardsHold(String language) throws Exception {
        assertThat(VeraPdf.findings(new PdfWriter().pdf(sheet(language), Paper.A4)))
                .isEmpty();
    }
}
