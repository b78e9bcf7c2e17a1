package app.rebound.printout;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The example's whole PDF, from a real workbook: both standards hold, and its text has what was written.
@Tag("db")
class ExamplePdfTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theExampleIsValidAndReadable(String language, @TempDir Path folder) throws Exception {
        Messages messages = Messages.of(Locale.of(language));
        var vault = TestVault.at(new TestClock());
        try (Workbook workbook = vault.create(folder.resolve("W"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            var setback = services.examples().add(ExampleReader.of(messages.locale()), messages);
            var choice = PrintoutChoice.document(
                    setback,
                    PrintoutChoice.Reader.MENTOR,
                    PartId.of(PrintoutKind.DOCUMENT, services.program()),
                    false,
                    messages.locale());
            Printout printout = new PrintoutComposer(
                            messages, services.program(), services.feelings(), SharedWords.ORDINARY)
                    .compose(services.printouts().read(setback), choice, LocalDate.of(2024, 5, 16));
            byte[] pdf = new PdfWriter().pdf(printout, Paper.A4);

            assertThat(VeraPdf.findings(pdf)).isEmpty();
            String text = text(pdf);
            services.events().all(setback).forEach(event -> assertThat(text).contains(plain(event.title())));
            services.answers().ofSetback(setback).stream()
                    .filter(answer -> !answer.isPrivate())
                    .flatMap(answer -> answer.parts().stream())
                    .filter(part -> part.amount() == null && !part.text().contains("\n"))
                    .forEach(part -> assertThat(text).contains(plain(part.text())));
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /// Without what a line break or a page break puts between the words.
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2010*_]+", "");
    }
}
