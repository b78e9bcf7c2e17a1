package app.rebound.bench;

import app.rebound.testing.FxTest;
import app.rebound.testing.Pulses;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.TextEditor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What one key costs the thread that draws, layout and painting included, in a very long entry.
@Tag("bench")
@FxTest
class TypingBenchTest {
    private static final int WORDS = 20_000;
    private static final int KEYS = 600;
    private static final int FIRST = 100;

    @Test
    void aKeyInALongEntry(Screen screen) throws IOException {
        var editor = new AtomicReference<TextEditor>();
        screen.show(
                () -> {
                    var made = new TextEditor(Messages.of(Locale.ENGLISH));
                    made.load(text());
                    editor.set(made);
                    return made;
                },
                800,
                700);
        screen.run(() -> {
            editor.get().requestFocus();
            editor.get().select(60_000, 60_000);
        });
        Pulses.settle();
        double[] took = new double[KEYS];
        for (int key = 0; key < FIRST + KEYS; key++) {
            String letter = key % 7 == 6 ? " " : String.valueOf((char) ('a' + key % 26));
            long before = screen.run(TypingBenchTest::cpu);
            screen.type(letter);
            Pulses.settle();
            long after = screen.run(TypingBenchTest::cpu);
            if (key >= FIRST) {
                took[key - FIRST] = (after - before) / 1e6;
            }
        }
        Bench.print(
                "a key in an entry of " + WORDS + " words, CPU of the drawing thread",
                "median " + Bench.ms(Bench.quantile(took, 0.5)) + ", p99 " + Bench.ms(Bench.quantile(took, 0.99))
                        + " (goal p99 8 ms)");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String text() {
        var random = new Random(1);
        var text = new StringBuilder();
        for (int word = 0; word < WORDS; word++) {
            text.append(Integer.toString(random.nextInt(36 * 36 * 36 * 36), 36))
                    .append(word % 120 == 119 ? "\n\n" : " ");
        }
        return text.toString();
    }
}
