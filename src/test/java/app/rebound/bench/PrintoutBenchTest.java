package app.rebound.bench;

import app.rebound.app.WorkbookServices;
import app.rebound.example.ExampleReader;
import app.rebound.printout.Block;
import app.rebound.printout.PageStyle;
import app.rebound.printout.Paper;
import app.rebound.printout.Part;
import app.rebound.printout.PartId;
import app.rebound.printout.PdfPages;
import app.rebound.printout.PdfWriter;
import app.rebound.printout.Printout;
import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutComposer;
import app.rebound.printout.Progress;
import app.rebound.testing.SharedWords;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the PDF of the worked example costs, and that of 10, 100 and 500 pages made of it: the first of a process, the
/// second, the fifth and later, and the most memory the heap held while it was made.
///
/// Figures are of this process's whole processor time, the compiler's and the collector's share included.
@Tag("bench")
class PrintoutBenchTest {
    private static final int ROUNDS = 12;
    private static final int FEW_ROUNDS = 6;
    private static final long MEGABYTE = 1 << 20;

    private final PdfWriter writer = new PdfWriter();
    private boolean isCold = true;

    @Test
    void pdf(@TempDir Path folder) throws Exception {
        Messages messages = Messages.of(Locale.ENGLISH);
        try (Workbook workbook = TestVault.at(new TestClock()).create(folder.resolve("W"))) {
            WorkbookServices services = WorkbookServices.of(workbook);
            var setback = services.examples().add(ExampleReader.of(messages.locale()), messages);
            var composer =
                    new PrintoutComposer(messages, services.program(), services.feelings(), SharedWords.ORDINARY);
            var choice = PrintoutChoice.document(
                    setback,
                    PrintoutChoice.Reader.MENTOR,
                    PartId.timelineAndSteps(services.program()),
                    false,
                    messages.locale());
            LocalDate day = LocalDate.of(2024, 5, 16);
            Printout example = composer.compose(services.printouts().read(setback), choice, day);
            Bench.print(
                    "load before",
                    "%.1f"
                            .formatted(
                                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
            int pages = measure(example, ROUNDS);
            measure(of(example, pages, 10), ROUNDS);
            measure(of(example, pages, 100), ROUNDS);
            measure(of(example, pages, 500), FEW_ROUNDS);
            var parts = PartId.timelineAndSteps(services.program());
            var shorter = PrintoutChoice.document(
                    setback,
                    PrintoutChoice.Reader.MENTOR,
                    parts.subList(0, parts.size() * 3 / 5),
                    false,
                    messages.locale());
            preview("the example", () -> composer.compose(services.printouts().read(setback), choice, day));
            preview("a part of it", () -> composer.compose(services.printouts().read(setback), shorter, day));
        }
    }

    /// From a change to its first two pages as pictures, without the pause that waits for the next change.
    private void preview(String what, Supplier<Printout> composing) throws IOException {
        double[] wall = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        int[] count = new int[1];
        for (int round = 0; round < ROUNDS; round++) {
            int at = round;
            cpu[at] = Bench.cpuMillis(() -> wall[at] = Bench.millis(() -> count[0] = drawn(composing)));
        }
        Bench.print(
                "preview of %s, %d pages, from a change to two pages drawn".formatted(what, count[0]),
                "wall median " + Bench.ms(Bench.quantile(wall, 0.5)) + ", longest " + Bench.ms(Bench.quantile(wall, 1))
                        + " (goal 1000 ms for 20 pages); CPU median " + Bench.ms(Bench.quantile(cpu, 0.5)));
    }

    private int drawn(Supplier<Printout> composing) {
        byte[] pdf = writer.preview(composing.get(), PageStyle.upright(Paper.A4), Progress.NONE)
                .pdf();
        try (var pages = new PdfPages(pdf)) {
            pages.page(0, 1);
            pages.page(1, 1);
            return pages.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int measure(Printout printout, int rounds) throws Exception {
        List<Double> took = new ArrayList<>();
        byte[][] made = new byte[1][];
        long most = 0;
        for (int round = 0; round < rounds; round++) {
            System.gc();
            long before =
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            took.add(Bench.cpuMillis(() -> made[0] = writer.pdf(printout, Paper.A4)));
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            most = Math.max(most, peak - before);
        }
        int pages;
        try (var document = Loader.loadPDF(made[0])) {
            pages = document.getNumberOfPages();
        }
        double late = Bench.quantile(
                took.subList(4, rounds).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray(),
                0.5);
        Bench.print(
                "PDF of %d pages, CPU".formatted(pages),
                (isCold ? "first of a process " : "first of this size ") + Bench.ms(took.getFirst())
                        + (isCold ? " (goal 2500 ms)" : "") + ", second " + Bench.ms(took.get(1)) + ", fifth and later "
                        + Bench.ms(late) + ", per 100 pages " + Bench.ms(late * 100 / pages) + " (goal 1000 ms)"
                        + ", heap at most " + most / MEGABYTE + " MiB more, file " + made[0].length / 1000 + " kB");
        isCold = false;
        return pages;
    }

    /// The example's chapters with comment fields, again and again till there are about as many pages as wanted.
    private static Printout of(Printout example, int pages, int wanted) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(1, Math.round(wanted / (double) pages)); i++) {
            parts.addAll(example.parts());
        }
        if (wanted < pages) {
            parts = new ArrayList<>(parts.subList(0, Math.max(1, parts.size() * wanted / pages)));
        }
        parts.add(new Part.Chapter(
                "lines",
                "Lines",
                List.of(new Part.Section("lines:1", "Lines", "", List.of(new Block.Lines(wanted / 50))))));
        return new Printout(
                example.language(),
                example.title(),
                example.subtitle(),
                example.reader(),
                example.made(),
                example.takeaway(),
                example.privacyNote(),
                parts,
                example.words(),
                true);
    }
}
