package app.rebound.bench;

import app.rebound.search.SearchBench;
import app.rebound.search.SearchService;
import app.rebound.testing.FxTest;
import app.rebound.testing.OpenBook;
import app.rebound.testing.Screen;
import app.rebound.testing.SeededEntries;
import com.sun.javafx.tk.Toolkit;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What it costs from a key to the painted list of what was found.
///
/// Here one thread does all of it, so that its processor time can be told; in the program asking and reading are done
/// aside, and the drawing thread has the rest.
@Tag("bench")
@FxTest
class SearchPaintBenchTest {
    private static final int WARM = 30;
    private static final int WORDS = 90;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path temp;

    private record Cost(double wall, double cpu, double kilobytes) {}

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void fromAKeyToTheList(int entries, Screen screen) throws IOException {
        var texts = new SeededEntries(1);
        try (var book = new OpenBook(temp.resolve("book"))) {
            texts.addTo(book.database(), entries);
            var service = new SearchService(book.database());
            service.prepare();
            Region root = screen.show(() -> SearchBench.screen(book, service), 1000, 700);
            var bench = new SearchBench(book.database(), service);
            TextField field = screen.find("search-field", TextField.class);
            screen.run(field::requestFocus);
            int keys = 0;
            double[][] all = new double[4][WORDS * 5];
            for (int word = 0; word < WARM + WORDS; word++) {
                String typed = texts.word(60 + word * 37, false);
                screen.run(field::clear);
                for (int at = 0; at < Math.min(5, typed.length()); at++) {
                    String letter = typed.substring(at, at + 1);
                    String sofar = typed.substring(0, at + 1);
                    Cost painted = screen.run(() -> cost(() -> {
                        key(field, letter);
                        Toolkit.getToolkit().firePulse();
                    }));
                    Cost asked = screen.run(() -> cost(() -> bench.ask(sofar)));
                    if (word >= WARM) {
                        all[0][keys] = painted.wall();
                        all[1][keys] = painted.cpu();
                        all[2][keys] = Math.max(0, painted.cpu() - asked.cpu());
                        all[3][keys] = painted.kilobytes();
                        keys++;
                    }
                }
            }
            String of = String.format(Locale.ROOT, "search, %,d entries, from a key to the painted list: ", entries);
            print(of + "wall, one thread", all[0], keys, "ms (goal 16.7 at 10,000)");
            print(of + "CPU, one thread", all[1], keys, "ms");
            print(of + "CPU of it without asking and reading: the drawing thread's", all[2], keys, "ms");
            print(of + "allocated", all[3], keys, "kB");
            screen.run(() -> root.getScene().getWindow().hide());
            service.end();
        }
    }

    private static void print(String what, double[] values, int count, String unit) throws IOException {
        double[] some = java.util.Arrays.copyOf(values, count);
        Bench.print(
                what,
                "p50 %.2f, p95 %.2f, longest %.2f %s"
                        .formatted(
                                Bench.quantile(some, 0.5), Bench.quantile(some, 0.95), Bench.quantile(some, 1), unit));
    }

    private static Cost cost(Runnable work) {
        long thread = Thread.currentThread().threadId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long cpu = THREADS.getCurrentThreadCpuTime();
        double wall = Bench.millis(work);
        return new Cost(
                wall,
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6,
                (THREADS.getThreadAllocatedBytes(thread) - bytes) / 1024.0);
    }

    private static void key(Node field, String letter) {
        Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }
}
