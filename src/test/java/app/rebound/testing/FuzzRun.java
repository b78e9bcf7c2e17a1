package app.rebound.testing;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// One reader given damaged files, one after the other: what became of them, how long it took and what it asked for.
public final class FuzzRun {
    /// Bytes that one reading of a file of a few kilobytes may ask for, all taken together.
    private static final long MOST_ALLOCATED = 256L << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int BRIEF = 300;
    private static final int FULL = 1_000_000;
    private static final int TELLING = 100_000;

    private final String name;
    private final Map<String, Integer> ends = new TreeMap<>();
    private int cases;
    private long most;
    private long busy;
    private long slowest;
    private int slowestCase;

    private FuzzRun(String name) {
        this.name = name;
    }

    /// Reads a damaged file.
    @FunctionalInterface
    public interface Reads {
        /// In one word, what came of it.
        String read() throws IOException;
    }

    /// Puts the damaged bytes in place of the sound ones.
    @FunctionalInterface
    public interface Puts {
        /// Takes the number of the case too, by which one of several files may be chosen.
        void put(Mutator mutator, int number) throws IOException;
    }

    /// Damages one file again and again.
    public static void of(String name, Path file, byte[] sound, Reads reads) throws IOException {
        of(name, (mutator, _) -> Files.write(file, mutator.mutate(sound)), reads);
    }

    /// Damages as many times as the run is long; each case depends on its number alone.
    public static void of(String name, Puts puts, Reads reads) throws IOException {
        var run = new FuzzRun(name);
        run.cases = FaultRun.cases(BRIEF, FULL);
        long begun = System.nanoTime();
        for (int i = 0; i < run.cases; i++) {
            run.one(FaultRun.first() + i, puts, reads);
            if ((i + 1) % TELLING == 0 && i + 1 < run.cases) {
                run.print(i + 1, begun);
            }
        }
        run.print(run.cases, begun);
    }

    private void one(int number, Puts puts, Reads reads) throws IOException {
        puts.put(new Mutator(FaultRun.SEED + name.hashCode() + number), number);
        long asked = THREADS.getCurrentThreadAllocatedBytes();
        long begun = THREADS.getCurrentThreadCpuTime();
        String end;
        try {
            end = reads.read();
        } catch (RuntimeException | Error e) {
            throw new AssertionError("%s, case %d".formatted(name, number), e);
        }
        long taken = THREADS.getCurrentThreadCpuTime() - begun;
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - asked;
        busy += taken;
        ends.merge(end, 1, Integer::sum);
        most = Math.max(most, allocated);
        if (taken > slowest) {
            slowest = taken;
            slowestCase = number;
        }
        if (allocated > MOST_ALLOCATED) {
            throw new AssertionError("%s, case %d asked for %d bytes".formatted(name, number, allocated));
        }
    }

    private void print(int done, long begun) {
        FaultRun.print(
                "hostile " + name,
                done,
                Duration.ofNanos(System.nanoTime() - begun),
                "%s, %.0f a second of the reader's own CPU, slowest %d ms (case %d), at most %d KiB asked for"
                        .formatted(
                                ends,
                                done * 1e9 / busy,
                                Duration.ofNanos(slowest).toMillis(),
                                slowestCase,
                                most >> 10));
    }
}
