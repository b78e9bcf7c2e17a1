package app.rebound.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.FxTest;
import app.rebound.testing.Pulses;
import app.rebound.testing.Screen;
import app.rebound.text.Messages;
import app.rebound.ui.TextEditor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What one key costs the thread that draws, layout and painting included, in a very long entry.
///
/// Without a display the toolkit copies what was painted on this very thread, which no window does: with a slow
/// compiler that alone was some 22 ms ten times a second. `-Dglass.name=gtk` measures in a real window.
@Tag("bench")
@FxTest
class TypingBenchTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WORDS = 20_000;
    private static final int KEYS = 600;
    private static final int FIRST = 100;
    private static final int ROUNDS = 15;
    private static final int BRIEF = 10;
    private static final int PAGES = 60;
    private static final int TURNS = 300;
    private static final double NOTCH = 40;
    private static final double GOAL = 8;
    private static final int MOST = 1_900_000;

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

    /// Opening and walking through the entry, and taking in as much as one text holds, in blocks of the drawing thread.
    @Test
    void openingScrollingAndPasting(Screen screen) throws IOException {
        var editor = new AtomicReference<TextEditor>();
        screen.show(
                () -> {
                    var made = new TextEditor(Messages.of(Locale.ENGLISH));
                    made.setControlId("pasted");
                    editor.set(made);
                    return made;
                },
                800,
                700);
        String entry = text();
        double[] load = new double[ROUNDS];
        double[] drawn = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            screen.run(() -> editor.get().load(""));
            load[round] = screen.run(() -> {
                long before = cpu();
                editor.get().load(entry);
                return (cpu() - before) / 1e6;
            });
        }
        screen.run(() -> editor.get().load(""));
        for (int round = 0; round < ROUNDS; round++) {
            screen.run(() -> editor.get().load(""));
            long before = screen.run(TypingBenchTest::cpu);
            screen.run(() -> editor.get().load(entry));
            drawn[round] = (screen.run(TypingBenchTest::cpu) - before) / 1e6;
        }
        Bench.print(
                "opening an entry of " + WORDS + " words, CPU of the drawing thread",
                "the text goes in: first " + Bench.ms(load[0]) + ", median " + Bench.ms(Bench.quantile(load, 0.5))
                        + "; layout and painting too: median " + Bench.ms(Bench.quantile(drawn, 0.5)));
        screen.run(() -> editor.get().requestFocus());
        double[] page = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            long before = screen.run(TypingBenchTest::cpu);
            screen.press(KeyCode.PAGE_DOWN);
            page[i] = (screen.run(TypingBenchTest::cpu) - before) / 1e6;
        }
        Bench.print(
                "a page down in it",
                "median " + Bench.ms(Bench.quantile(page, 0.5)) + ", longest " + Bench.ms(Bench.quantile(page, 1)));
        String most = "Every line of it has some words.\n".repeat(MOST / 33);
        screen.run(() -> editor.get().load(""));
        screen.setClipboard(most);
        double paste = screen.run(() -> {
            long before = cpu();
            screen.find("pasted", Region.class).fireEvent(paste());
            return (cpu() - before) / 1e6;
        });
        assertThat(screen.run(() -> editor.get().text())).hasSize(most.length());
        screen.setClipboard("x".repeat(5_000_000));
        double refusal = screen.run(() -> {
            long before = cpu();
            screen.find("pasted", Region.class).fireEvent(paste());
            return (cpu() - before) / 1e6;
        });
        assertThat(screen.run(() -> editor.get().text())).hasSize(most.length());
        Bench.print(
                "pasting " + most.length() + " characters, and 5,000,000 that are refused",
                Bench.ms(paste) + ", " + Bench.ms(refusal));
    }

    /// Each single block of the drawing thread, while a long entry comes in, is walked through and takes a large paste.
    @Test
    void blocks(Screen screen) throws IOException {
        var editor = new AtomicReference<TextEditor>();
        screen.show(
                () -> {
                    var made = new TextEditor(Messages.of(Locale.ENGLISH));
                    made.setControlId("pasted");
                    editor.set(made);
                    return made;
                },
                800,
                700);
        String entry = text();
        var blocks = new Blocks();
        // The card of Today has such an editor: what its first letters cost is no price of a long entry.
        double brief = 0;
        for (int words = 40; words <= 40 * BRIEF; words += 40) {
            String few = entry.substring(0, entry.indexOf(' ', words * 5));
            screen.run(blocks::start);
            screen.run(() -> editor.get().load(few));
            brief = Math.max(brief, Blocks.longest(whole(screen, editor.get(), few.length(), blocks)));
        }
        Bench.print(
                "opening " + BRIEF + " entries of 40 to " + 40 * BRIEF + " words first, longest block",
                Bench.ms(brief));
        double[] longest = new double[ROUNDS];
        long over = 0;
        for (int round = 0; round < ROUNDS; round++) {
            screen.run(() -> editor.get().load(""));
            screen.run(blocks::start);
            screen.run(() -> editor.get().load(entry));
            double[] all = whole(screen, editor.get(), entry.length(), blocks);
            longest[round] = Blocks.longest(all);
            over += round == 0 ? 0 : Blocks.over(all, GOAL);
        }
        Bench.print(
                "opening an entry of " + WORDS + " words, longest block of the drawing thread",
                "first " + Bench.ms(longest[0]) + ", then median " + Bench.ms(Bench.quantile(tail(longest), 0.5))
                        + ", longest " + Bench.ms(Blocks.longest(tail(longest))) + ", over 8 ms "
                        + over / (double) (ROUNDS - 1) + " each (goal none)");
        var area = (StyleClassedTextArea) editor.get().lookup(".styled-text-area");
        double[] turns = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            screen.run(blocks::start);
            screen.run(() -> area.scrollYBy(NOTCH));
            Pulses.settle();
            turns[i] = Blocks.longest(screen.run(blocks::stop));
        }
        assertThat(screen.run(area::getEstimatedScrollY)).isGreaterThan(NOTCH * TURNS / 2);
        Bench.print(
                "a turn of the wheel in it, longest block",
                "median " + Bench.ms(Bench.quantile(turns, 0.5)) + ", p99 " + Bench.ms(Bench.quantile(turns, 0.99))
                        + ", longest " + Bench.ms(Blocks.longest(turns)) + ", over 8 ms " + Blocks.over(turns, GOAL)
                        + " of " + TURNS);
        screen.run(() -> editor.get().requestFocus());
        double[] pages = new double[PAGES];
        for (int i = 0; i < PAGES; i++) {
            screen.run(blocks::start);
            screen.press(KeyCode.PAGE_DOWN);
            pages[i] = Blocks.longest(screen.run(blocks::stop));
        }
        Bench.print(
                "a page down in it, longest block",
                "median " + Bench.ms(Bench.quantile(pages, 0.5)) + ", p90 " + Bench.ms(Bench.quantile(pages, 0.9))
                        + ", longest " + Bench.ms(Blocks.longest(pages)) + ", over 8 ms " + Blocks.over(pages, GOAL)
                        + " of " + PAGES);
        String most = "Every line of it has some words.\n".repeat(MOST / 33);
        screen.run(() -> editor.get().load(""));
        screen.setClipboard(most);
        screen.run(blocks::start);
        screen.run(() -> screen.find("pasted", Region.class).fireEvent(paste()));
        double[] pasted = whole(screen, editor.get(), most.length(), blocks);
        Bench.print(
                "pasting " + most.length() + " characters, blocks",
                "longest " + Bench.ms(Blocks.longest(pasted)) + ", over 8 ms " + Blocks.over(pasted, GOAL) + " of "
                        + Blocks.over(pasted, 1) + " over 1 ms, p99 of those "
                        + Bench.ms(Bench.quantile(
                                java.util.Arrays.stream(pasted)
                                        .filter(block -> block > 1)
                                        .toArray(),
                                0.99)));
    }

    private static double[] whole(Screen screen, TextEditor editor, int length, Blocks blocks) {
        StyleClassedTextArea area = (StyleClassedTextArea) editor.lookup(".styled-text-area");
        screen.waitUntil(() -> area.getLength() == length);
        return screen.run(blocks::stop);
    }

    private static double[] tail(double[] values) {
        return java.util.Arrays.copyOfRange(values, 1, values.length);
    }

    private static KeyEvent paste() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false);
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
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
