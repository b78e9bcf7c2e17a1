package app.rebound.reply;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.fault.WorkbookException;
import app.rebound.printout.PlacedPart.Spot;
import app.rebound.testing.FaultRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Replies that came to harm, or were made to do harm: each is read or refused, within its time and memory.
@Tag("domain")
@Tag("faults")
class ReplyFuzzTest {
    private static final int BRIEF = 200;
    private static final int FULL = 100_000;
    private static final long MOST_KIB = 256 * 1024;

    /// Ends the process that served so many: what one file leaves behind must not add up unseen.
    private static final int SERVED = 5_000;

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long largest;

    /// What is harmed: mostly the small ones, for most bytes of the real ones are fonts.
    private record Seeds(List<byte[]> small, List<byte[]> real, List<byte[]> bombs) {
        byte[] one(Random random) {
            int which = random.nextInt(100);
            List<byte[]> some = which < 70 ? small : which < 98 ? real : bombs;
            return some.get(random.nextInt(some.size()));
        }
    }

    private static Seeds seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(OtherPrograms.FOLDER)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return new Seeds(
                List.of(PlainReply.pdf(false), PlainReply.pdf(true)),
                seeds,
                List.of(Bombs.manyFields(), Bombs.deepNesting(), Bombs.inflatingXref()));
    }

    @Test
    void noFileEndsHangsOrFillsTheReader() throws IOException {
        if (!FaultRun.isAsked("replies")) {
            return;
        }
        int count = FaultRun.cases(BRIEF, FULL);
        long from = System.nanoTime();
        Seeds seeds = seeds();
        Random random = new Random(FaultRun.SEED);
        Regions regions = new Regions(595, 842, List.of(new Spot(0, 60, 680, 430, 60), new Spot(2, 80, 600, 430, 60)));
        ReadingProcess process = new ReadingProcess(ReadingProcess.PATIENCE);
        int served = 0;
        int starts = 1;
        Duration slowest = Duration.ZERO;
        int done = 0;
        long end = System.nanoTime() + Long.getLong("rebound.fuzz-minutes", 1_000_000L) * 60_000_000_000L;
        try {
            while (done < count && System.nanoTime() < end) {
                byte[] mutant = PdfMutations.of(seeds.one(random), random);
                Regions asked = random.nextInt(4) == 0 ? regions : Regions.NONE;
                long begun = System.nanoTime();
                boolean isUsable = read(process, mutant, asked);
                Duration taken = Duration.ofNanos(System.nanoTime() - begun);
                slowest = taken.compareTo(slowest) > 0 ? taken : slowest;
                done++;
                served++;
                largest = Math.max(largest, peak(process));
                if (!isUsable || served == SERVED) {
                    process.close();
                    process = new ReadingProcess(ReadingProcess.PATIENCE);
                    starts++;
                    served = 0;
                }
            }
        } finally {
            process.close();
        }
        FaultRun.print(
                "hostile replies",
                done,
                Duration.ofNanos(System.nanoTime() - from),
                outcomes + ", " + starts + " processes, slowest " + slowest.toMillis() + " ms, largest "
                        + largest / 1024 + " MiB");
        assertThat(outcomes).as("both kinds of ends were seen").containsKeys("read", "damaged");
        assertThat(largest).as("KiB of the reading process at its largest").isLessThan(MOST_KIB);
    }

    /// Whether the process may be used again.
    private boolean read(ReadingProcess process, byte[] file, Regions regions) {
        try {
            ForeignFile read = process.read(file, regions);
            assertThat(read.fields().size() + read.notes().size() + read.spots().size())
                    .isLessThanOrEqualTo(Wire.MOST_PIECES);
            outcomes.merge("read", 1, Integer::sum);
            return true;
        } catch (WorkbookException.Reply e) {
            String how = e.key().substring("fault.reply.".length());
            boolean isAlive = process.isAlive();
            outcomes.merge(isAlive || !how.equals("too-much") ? how : "stopped", 1, Integer::sum);
            assertThat(how).isNotEqualTo("no-process");
            return isAlive && !how.equals("too-much");
        }
    }

    /// The largest memory that the process ever held, in KiB; 0 where the system does not tell.
    private static long peak(ReadingProcess process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
