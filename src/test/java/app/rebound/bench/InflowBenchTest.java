package app.rebound.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.cli.CliServices;
import app.rebound.cli.ReboundCommand;
import app.rebound.search.SearchBench;
import app.rebound.testing.SeededEntries;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a large journal costs that comes in by the command line, and what its index costs.
@Tag("bench")
class InflowBenchTest {
    private static final int ENTRIES = Integer.getInteger("rebound.bench.entries", 100_000);
    private static final int A_DAY = 11;
    private static final String FOUND = "seldomheard";

    @TempDir
    private Path temp;

    @Test
    void aLargeJournalOfJsonLinesComesIn() throws Exception {
        Path journal = journal();
        Path folder = temp.resolve("book");
        TestVault.at(Clock.systemUTC()).create(folder).close();
        var out = new StringWriter();
        int[] code = new int[1];
        double[] cpu = new double[1];
        double wall = Bench.millis(() -> cpu[0] = Bench.cpuMillis(() -> code[0] = run(out, folder, journal)));
        assertThat(code[0]).as(out.toString()).isZero();
        assertThat(out.toString()).contains("new entries " + String.format(Locale.ENGLISH, "%,d", ENTRIES));
        Bench.print(
                "import, %,d entries of %d kB".formatted(ENTRIES, Files.size(journal) / 1024),
                "%.0f entries/s, %s wall, %s CPU (goal: 5,000 entries/s); file %d MB"
                        .formatted(
                                ENTRIES / wall * 1000,
                                Bench.ms(wall),
                                Bench.ms(cpu[0]),
                                Files.size(folder.resolve("workbook.mv.db")) / 1_000_000));
        double again = Bench.millis(() -> code[0] = run(out, folder, journal));
        Bench.print("import, the same once more", Bench.ms(again));
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).open(folder, null)) {
            var bench = new SearchBench(workbook.database());
            double index = Bench.millis(() -> cpu[0] = Bench.cpuMillis(bench::prepare));
            Bench.print("import, indexing apart", "%s wall, %s CPU".formatted(Bench.ms(index), Bench.ms(cpu[0])));
            assertThat(bench.find(FOUND, "")).isEqualTo(1);
            bench.end();
        }
    }

    private static int run(StringWriter out, Path folder, Path journal) {
        var services = new CliServices(
                Messages.of(Locale.ENGLISH), TestVault.at(Clock.systemUTC()), Clock.systemUTC(), ZoneOffset.UTC);
        var print = new PrintWriter(out);
        return ReboundCommand.run(services, _ -> {}, print, print, "import", folder.toString(), journal.toString());
    }

    private Path journal() throws IOException {
        var texts = new SeededEntries(1);
        var random = new Random(5);
        Path file = temp.resolve("entries.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ENTRIES; i++) {
                String title = i % 4 == 0 ? texts.text(4) : "";
                String text = (i == ENTRIES / 2 ? FOUND + " " : "") + texts.text(40 + random.nextInt(60));
                writer.write("{\"date\":\"%s\",\"time\":\"%s\",\"title\":\"%s\",\"text\":\"%s\",\"tags\":[\"work\"]}\n"
                        .formatted(
                                LocalDate.of(2000, 1, 1).plusDays(i / A_DAY),
                                LocalTime.of(8 + i % A_DAY, random.nextInt(60)),
                                quoted(title),
                                quoted(text)));
            }
        }
        return file;
    }

    private static String quoted(String text) {
        return text.replace("\n", "\\n").replace("\"", "\\\"");
    }
}
