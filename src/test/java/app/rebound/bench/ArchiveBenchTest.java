package app.rebound.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.app.WorkbookServices;
import app.rebound.interchange.archive.MergeReport;
import app.rebound.testing.TestClock;
import app.rebound.testing.TestVault;
import app.rebound.vault.Workbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How fast a large journal goes out whole, and comes back in.
@Tag("bench")
class ArchiveBenchTest {
    private static final int ENTRIES = Integer.getInteger("rebound.bench.entries", 100_000);
    private static final String WORDS = "What was planned and what came of it, told once more. ".repeat(20);

    @TempDir
    private Path folder;

    @Test
    void aLargeJournalGoesOutAndComesBackIn() throws Exception {
        var clock = new TestClock();
        Path file = folder.resolve("all.zip");
        try (Workbook from = TestVault.at(clock).create(folder.resolve("from"))) {
            from.database().write(tx -> {
                for (int at = 0; at < ENTRIES; at++) {
                    var row = new LinkedHashMap<String, Object>();
                    row.put("local_day", LocalDate.of(1990, 1, 1).plusDays(at % 12_000));
                    row.put("title", "Entry " + at);
                    row.put("text", at + " " + WORDS);
                    tx.insert("entry", tx.nextId(), row);
                }
                return true;
            });
            long start = System.nanoTime();
            WorkbookServices.of(from).archives().write(file, clock.instant(), null, _ -> {});
            print("out", start, " " + Files.size(file) / 1_000_000 + " MB");
        }
        try (Workbook to = TestVault.at(clock).create(folder.resolve("to"))) {
            long start = System.nanoTime();
            MergeReport report = WorkbookServices.of(to).archives().merge(file, null, _ -> {});
            print("in", start, "");
            assertThat(report.of(MergeReport.Change.ADDED, "entry")).isEqualTo(ENTRIES);
        }
    }

    private static void print(String what, long start, String more) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "BENCH archive %s: %d entries, %.1f s, %.0f a second%s%n",
                what, ENTRIES, seconds, ENTRIES / seconds, more);
    }
}
