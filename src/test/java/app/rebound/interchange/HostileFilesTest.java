package app.rebound.interchange;

import static app.rebound.evidence.ReaderRun.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.EvidenceReaders;
import app.rebound.evidence.Limits;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.git.Repositories;
import app.rebound.evidence.git.RepositoryReader;
import app.rebound.interchange.journal.JournalReaders;
import app.rebound.testing.FaultRun;
import app.rebound.testing.Mutator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files of every form end in a report: no reader throws, hangs, takes much memory, or leaves a file behind.
@Tag("faults")
@Tag("domain")
class HostileFilesTest {
    /// Bytes that one reading of a file of a few kilobytes may ask for, all taken together.
    private static final long MOST_ALLOCATED = 256L << 20;

    private static final Limits LIMITS =
            Limits.STANDARD.withItems(20_000).withPieceBytes(1 << 20).withArchive(1_000, 32L << 20);

    @TempDir
    private Path folder;

    private interface Run {
        ReadingReport read(Path file) throws IOException;
    }

    /// What became of the damaged files of one form.
    private static final class Tally {
        private int whole;
        private int refused;
        private int empty;
        private long most;

        void add(ReadingReport report, long allocated) {
            most = Math.max(most, allocated);
            if (report.isComplete()) {
                whole++;
            } else if (report.added() > 0) {
                refused++;
            } else {
                empty++;
            }
        }

        @Override
        public String toString() {
            return "read whole %d, with refusals %d, nothing %d, at most %d KiB asked for"
                    .formatted(whole, refused, empty, most >> 10);
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private void damage(String name, byte[] sound, Run run) throws IOException {
        Path place = Files.createDirectories(folder.resolve("in"));
        Path file = place.resolve(name);
        var mutator = new Mutator(FaultRun.SEED + name.hashCode());
        var tally = new Tally();
        int mutations = FaultRun.count(300, 1_000_000);
        Files.write(file, sound);
        assertThat(run.read(file).added()).as(name).isPositive();
        for (int i = 0; i < mutations; i++) {
            byte[] bytes = mutator.mutate(sound);
            Files.write(file, bytes);
            long before = allocated();
            ReadingReport report = run.read(file);
            long taken = allocated() - before;
            tally.add(report, taken);
            assertThat(taken).as("%s, mutation %d", name, i).isLessThan(MOST_ALLOCATED);
        }
        try (var left = Files.list(place)) {
            assertThat(left.toList()).containsExactly(file);
        }
        Files.delete(file);
        FaultRun.print("hostile " + name, "mutations %d, %s".formatted(mutations, tally));
    }

    @Test
    void evidenceOfEveryForm() throws IOException {
        ReadingOptions options = OPTIONS.withLimits(LIMITS).withPlaces();
        for (Map.Entry<String, byte[]> sample : HostileSamples.evidence(folder).entrySet()) {
            EvidenceReader reader = reader(sample.getKey(), sample.getValue());
            damage(sample.getKey(), sample.getValue(), file -> {
                Source source = Source.of(file);
                EvidenceReaders.of(source);
                return EvidenceReaders.read(reader, source, options, _ -> {}, () -> false);
            });
        }
    }

    private EvidenceReader reader(String name, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createDirectories(folder.resolve("known")).resolve(name), bytes);
        return EvidenceReaders.of(Source.of(file)).orElseThrow();
    }

    @Test
    void journalsOfEveryForm() throws IOException {
        ReadingOptions options = OPTIONS.withLimits(LIMITS);
        for (Map.Entry<String, byte[]> sample : HostileSamples.journals(folder).entrySet()) {
            Path known = Files.createDirectories(folder.resolve("known")).resolve(sample.getKey());
            JournalReader reader = JournalReaders.of(Source.of(Files.write(known, sample.getValue())))
                    .orElseThrow();
            damage(sample.getKey(), sample.getValue(), file -> {
                Source source = Source.of(file);
                JournalReaders.of(source);
                return JournalReaders.read(reader, source, options, _ -> {}, () -> false);
            });
        }
    }

    @Test
    void repositories() throws IOException {
        Path repository = Repositories.make(folder.resolve("repository"), 8);
        List<Path> files;
        try (var all = Files.walk(repository)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        ReadingOptions options = OPTIONS.withLimits(LIMITS);
        var mutator = new Mutator(FaultRun.SEED);
        var tally = new Tally();
        int mutations = FaultRun.count(300, 1_000_000);
        for (int i = 0; i < mutations; i++) {
            Path file = files.get(i % files.size());
            byte[] sound = Files.readAllBytes(file);
            file.toFile().setWritable(true);
            Files.write(file, mutator.mutate(sound));
            long before = allocated();
            ReadingReport report =
                    EvidenceReaders.read(new RepositoryReader(), Source.of(repository), options, _ -> {}, () -> false);
            tally.add(report, allocated() - before);
            Files.write(file, sound);
        }
        try (var all = Files.walk(repository)) {
            assertThat(all.filter(Files::isRegularFile).sorted().toList()).isEqualTo(files);
        }
        assertThat(tally.most).isLessThan(MOST_ALLOCATED);
        FaultRun.print("hostile repository", "mutations %d, %s".formatted(mutations, tally));
    }
}
