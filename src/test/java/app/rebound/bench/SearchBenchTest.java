package app.rebound.bench;

import app.rebound.journal.EntryService;
import app.rebound.search.SearchBench;
import app.rebound.testing.SeededEntries;
import app.rebound.testing.TestVault;
import app.rebound.vault.Workbook;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What finding anything costs with ten and with a hundred thousand entries, beside SQLite on the same text.
@Tag("bench")
class SearchBenchTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 200;
    private static final int WARM = 60;
    private static final int OPENINGS = 15;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void costs(int entries) throws Exception {
        Path folder = temp.resolve("book");
        var texts = new SeededEntries(1);
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).create(folder)) {
            texts.addTo(workbook.database(), entries);
        }
        String of = String.format(Locale.ROOT, "search, %,d entries: ", entries);
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).open(folder, null)) {
            var bench = new SearchBench(workbook.database());
            double[] cpu = new double[1];
            double wall = Bench.millis(() -> cpu[0] = Bench.cpuMillis(bench::prepare));
            Bench.print(of + "making the index", "%s wall, %s CPU".formatted(Bench.ms(wall), Bench.ms(cpu[0])));
            long before = Files.size(folder.resolve("workbook.mv.db"));
            Bench.print(of + "keeping it", Bench.ms(Bench.millis(bench::end)));
            Bench.print(
                    of + "kept size",
                    "%d kB, file grows %d kB"
                            .formatted(
                                    bench.keptBytes() / 1024,
                                    (Files.size(folder.resolve("workbook.mv.db")) - before) / 1024));
        }
        opening(of, folder);
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).open(folder, null)) {
            var bench = new SearchBench(workbook.database());
            long used = used();
            Bench.print(
                    of + "reading the kept index",
                    Bench.ms(Bench.millis(bench::prepare)) + " (storage.md: 2.2 s at 100,000)");
            Bench.print(of + "memory of it", "%d kB of heap".formatted((used() - used) / 1024));
            added(of, workbook, bench, texts);
            // The compiler learns in the first round what it knows in a sitting.
            queries(of + "first round: ", bench, texts);
            queries(of, bench, texts);
        }
        sqlite(of, folder);
    }

    /// A start reads one screen and no index: opening must not grow with what was written.
    private static void opening(String of, Path folder) throws IOException {
        double[] took = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            took[i] = Bench.millis(
                    () -> TestVault.at(Clock.systemUTC()).open(folder, null).close());
        }
        Bench.print(of + "opening and closing the workbook, warm", quantiles(took));
    }

    private static long used() {
        System.gc();
        System.gc();
        Runtime now = Runtime.getRuntime();
        return now.totalMemory() - now.freeMemory();
    }

    private static void added(String of, Workbook workbook, SearchBench bench, SeededEntries texts) throws IOException {
        var service = new EntryService(workbook.database());
        double[] took = new double[50];
        for (int i = 0; i < took.length; i++) {
            service.add(LocalDate.of(2024, 1, 1), null, "", texts.text(200));
            took[i] = Bench.millis(bench::catchUp);
        }
        Bench.print(of + "one added entry is found after", quantiles(took));
        Bench.print(of + "keeping fifty new ones", Bench.ms(Bench.millis(bench::save)));
    }

    private static String quantiles(double[] took) {
        return "p50 %.2f, p95 %.2f, p99 %.2f ms"
                .formatted(Bench.quantile(took, 0.5), Bench.quantile(took, 0.95), Bench.quantile(took, 0.99));
    }

    private interface Asked {
        String of(Random random);
    }

    private static void queries(String of, SearchBench bench, SeededEntries texts) throws IOException {
        run(
                of,
                bench,
                "rare word",
                "",
                random -> texts.word(5000 + random.nextInt(30_000), random.nextBoolean()) + " ");
        run(of, bench, "common word, ranked", "", random -> texts.word(random.nextInt(60), false) + " ");
        run(of, bench, "common word, newest twenty", "newest", random -> texts.word(random.nextInt(60), false) + " ");
        run(
                of,
                bench,
                "three words",
                "",
                random -> texts.word(random.nextInt(60), false) + " " + texts.word(60 + random.nextInt(60), false) + " "
                        + texts.word(random.nextInt(400), false) + " ");
        run(of, bench, "beginning of a word, 2 to 4 letters", "", random -> {
            String word = texts.word(100 + random.nextInt(20_000), false);
            return word.substring(0, Math.min(word.length(), 2 + random.nextInt(3)));
        });
        run(
                of,
                bench,
                "phrase of two common words",
                "",
                random -> "\"" + texts.word(random.nextInt(30), false) + " " + texts.word(random.nextInt(30), false)
                        + "\"");
        run(
                of,
                bench,
                "word with a typo",
                "",
                random -> typo(random, texts.word(200 + random.nextInt(5000), false)) + " ");
        run(of, bench, "each key of a word as typed", "", random -> {
            String word = texts.word(random.nextInt(5000), false);
            return word.substring(0, 1 + random.nextInt(word.length()));
        });
        run(
                of,
                bench,
                "in:journal after:2010, common word",
                "",
                random -> "in:journal after:2010 " + texts.word(random.nextInt(60), false) + " ");
        run(
                of,
                bench,
                "screen of results: 5,000 of a common word, counted",
                "screen",
                random -> texts.word(random.nextInt(60), false) + " ");
        run(
                of,
                bench,
                "with title, date and context of twenty read",
                "shown",
                random -> texts.word(random.nextInt(400), false) + " ");
    }

    private static String typo(Random random, String word) {
        int at = 1 + random.nextInt(Math.max(1, word.length() - 1));
        return word.substring(0, at) + "x" + word.substring(Math.min(word.length(), at + 1));
    }

    private static void run(String of, SearchBench bench, String what, String how, Asked asked) throws IOException {
        var random = new Random(9);
        for (int i = 0; i < WARM; i++) {
            bench.find(asked.of(random), how);
        }
        double[] took = new double[ROUNDS];
        double[] cpu = new double[ROUNDS];
        double[] bytes = new double[ROUNDS];
        long hits = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String typed = asked.of(random);
            int[] found = new int[1];
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long before = THREADS.getCurrentThreadCpuTime();
            took[i] = Bench.millis(() -> found[0] = bench.find(typed, how));
            cpu[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
            bytes[i] = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1024.0;
            hits += found[0];
        }
        Bench.print(
                of + what,
                "wall %s; CPU %s; allocated p50 %.0f, p95 %.0f kB; %.1f hits each"
                        .formatted(
                                quantiles(took),
                                quantiles(cpu),
                                Bench.quantile(bytes, 0.5),
                                Bench.quantile(bytes, 0.95),
                                hits / (double) ROUNDS));
    }

    /// The same text in SQLite's full text search, in memory, each query timed by SQLite itself.
    private void sqlite(String of, Path folder) throws Exception {
        Process version;
        try {
            version = new ProcessBuilder("sqlite3", "--version").start();
        } catch (IOException e) {
            Bench.print(of + "SQLite FTS5", "not measured: sqlite3 is not installed");
            return;
        }
        version.waitFor();
        List<String> words = new ArrayList<>();
        var random = new Random(9);
        var texts = new SeededEntries(1);
        for (int i = 0; i < 60; i++) {
            words.add(texts.word(random.nextInt(60), false));
        }
        Path script = temp.resolve("fts.sql");
        Path said = temp.resolve("fts.txt");
        try (Workbook workbook = TestVault.at(Clock.systemUTC()).open(folder, null);
                Writer out = new OutputStreamWriter(Files.newOutputStream(script), StandardCharsets.UTF_8)) {
            out.write("CREATE VIRTUAL TABLE e USING fts5(title, text, content='', tokenize='unicode61');\nBEGIN;\n");
            int[] row = {0};
            workbook.database()
                    .read(handle -> handle
                            .createQuery("SELECT title, text FROM entry ORDER BY local_day, id")
                            .map((rs, _) -> {
                                write(
                                        out,
                                        "INSERT INTO e(rowid, title, text) VALUES (" + ++row[0] + ", "
                                                + quoted(rs.getString(1)) + ", " + quoted(rs.getString(2)) + ");\n");
                                return true;
                            })
                            .stream()
                            .count());
            out.write("COMMIT;\n.timer on\n");
            for (String order : List.of("rank", "rowid DESC")) {
                out.write("SELECT '== " + order + "';\n");
                for (String word : words) {
                    out.write("SELECT rowid FROM e WHERE e MATCH '\"" + word.replace("'", "''") + "\"' ORDER BY "
                            + order + " LIMIT 20;\n");
                }
            }
        }
        Process sqlite = new ProcessBuilder("sqlite3", ":memory:")
                .redirectInput(script.toFile())
                .redirectOutput(said.toFile())
                .redirectErrorStream(true)
                .start();
        sqlite.waitFor();
        List<Double> times = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        String what = "";
        for (String line : Files.readAllLines(said)) {
            if (line.startsWith("== ")) {
                print(of, what, times, cpu);
                what = line.substring(3);
                times.clear();
                cpu.clear();
            } else if (line.startsWith("Run Time: real ")) {
                times.add(Double.parseDouble(line.split(" ", -1)[3]) * 1000);
                cpu.add((Double.parseDouble(line.split(" ", -1)[5]) + Double.parseDouble(line.split(" ", -1)[7]))
                        * 1000);
            }
        }
        print(of, what, times, cpu);
    }

    private static void print(String of, String what, List<Double> times, List<Double> cpu) throws IOException {
        if (!what.isEmpty()) {
            Bench.print(
                    of + "SQLite FTS5, common word, order by " + what,
                    "wall %s; CPU %s".formatted(quantiles(array(times)), quantiles(array(cpu))));
        }
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void write(Writer out, String words) {
        try {
            out.write(words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
