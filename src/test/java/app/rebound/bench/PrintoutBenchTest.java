package app.rebound.bench;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.printout.Paper;
import app.rebound.printout.PartId;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the worked example's PDF costs, cold and warm.
@Tag("bench")
class PrintoutBenchTest {
    private static final int ROUNDS = 15;

    @Test
    void pdf(@TempDir Path folder) throws Exception {
        Messages messages = Messages.of(Locale.ENGLISH);
        try (Workbook workbook = TestVault.at(new TestClock()).create(folder.resolve("W"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            var setback = services.examples().add(ExampleReader.of(messages.locale()), messages);
            var choice = PrintoutChoice.document(
                    setback,
                    PrintoutChoice.Reader.MENTOR,
                    PartId.timelineAndSteps(services.program()),
                    false,
                    messages.locale());
            var material = services.printouts().read(setback);
            Supplier<byte[]> make = () -> new PdfWriter()
                    .pdf(
                            new PrintoutComposer(messages, services.program(), services.feelings())
                                    .compose(material, choice, LocalDate.of(2024, 5, 16)),
                            Paper.A4);
            var made = new AtomicReference<byte[]>(new byte[0]);
            double cold = Bench.cpuMillis(() -> made.set(make.get()));
            int pages;
            try (var document = Loader.loadPDF(made.get())) {
                pages = document.getNumberOfPages();
            }
            double[] took = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                took[round] = Bench.cpuMillis(() -> made.set(make.get()));
            }
            double warm = Bench.quantile(Arrays.copyOfRange(took, ROUNDS / 2, ROUNDS), 0.5);
            Bench.print(
                    "PDF of %d pages, CPU".formatted(pages),
                    "first of a process " + Bench.ms(cold) + " (goal 2500 ms), warm " + Bench.ms(warm)
                            + ", per 100 pages " + Bench.ms(warm * 100 / pages) + " (goal 1000 ms)");
        }
    }
}
