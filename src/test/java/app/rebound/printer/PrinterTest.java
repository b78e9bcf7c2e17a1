package app.rebound.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.StreamPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Spinner;
import javax.print.PrintService;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing on a printer that writes its pages into memory, with the wishes that go with them.
@FxTest
class PrinterTest {
    private static final PDRectangle ACROSS =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final PrintService stream = StreamPrinter.to(paper);
    private final PrinterService service = new PrinterService(() -> new PrintService[] {stream}, () -> stream);

    @TempDir
    private Path folder;

    private static byte[] pdf(PDRectangle size) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(size));
            document.addPage(new PDPage(size));
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String printed(PDRectangle size, PrintWishes wishes) {
        Printer printer = service.all().getFirst();
        assertThat(service.print(pdf(size), printer, wishes, "Rebound")).isEqualTo(PrinterService.Outcome.SENT);
        return asked();
    }

    /// The lines in which the printer is told of paper, copies and sides.
    private String asked() {
        return paper.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.contains("PageSize"))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void onceOnOneSideIsWhatIsUsual() {
        assertThat(printed(PDRectangle.A4, PrintWishes.PLAIN))
                .contains("/NumCopies 1", "/PageSize [595")
                .doesNotContain("/Duplex");
    }

    @Test
    void copiesAndBothSidesAndThePaperOfThePagesReachThePrinter() {
        assertThat(printed(PDRectangle.LETTER, new PrintWishes(3, true)))
                .contains("/NumCopies 3", "/Duplex true", "/PageSize [612")
                .doesNotContain("/Tumble");
    }

    @Test
    void pagesThatLieAcrossAreTurnedAtTheirShorterEdge() {
        assertThat(printed(ACROSS, new PrintWishes(1, true))).contains("/Duplex true", "/Tumble true");
    }

    @Test
    void noNumberOfCopiesBeyondItsRange() {
        assertThatThrownBy(() -> new PrintWishes(0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PrintWishes(100, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copiesAndSidesAreAskedForADocument(Screen screen) {
        try (var book = new OpenBook(folder.resolve("workbook"))) {
            screen.show(() -> {
                var controller = new PrinterController(
                        book.surroundings(Locale.ENGLISH), service, (then, _) -> then.accept(pdf(PDRectangle.A4)));
                controller.open();
                return controller.region();
            });
            assertThat(screen.isShown("printer-one-side")).isFalse();
            screen.run(() -> {
                Spinner<?> copies = screen.find("printer-copies", Spinner.class);
                for (String typed : List.of("many", "2")) {
                    copies.getEditor().setText(typed);
                    copies.commitValue();
                }
                screen.find("printer-both-sides", CheckBox.class).setSelected(true);
                screen.find("printer-print", Button.class).fire();
            });
            assertThat(asked()).contains("/NumCopies 2", "/Duplex true");
        }
    }
}
