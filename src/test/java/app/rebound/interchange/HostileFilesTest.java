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
import app.rebound.testing.FuzzRun;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Damaged files of every form end in a report: no reader throws, hangs, takes much memory, or leaves a file behind.
@Tag("faults")
@Tag("domain")
class HostileFilesTest {
    private static final String REPOSITORY = "repository";

    private static final Limits LIMITS =
            Limits.STANDARD.withItems(20_000).withPieceBytes(1 << 20).withArchive(1_000, 32L << 20);

    /// What is read as a stream lies in memory, so that the readers are measured and not the disk.
    private final FileSystem memory = Jimfs.newFileSystem(Configuration.unix());

    @TempDir
    private Path folder;

    /// A sound file and a reader that knows it.
    private interface Reads {
        ReadingReport read(Source source) throws IOException;
    }

    @AfterEach
    void close() throws IOException {
        memory.close();
    }

    private static Stream<String> evidence() throws IOException {
        return HostileSamples.evidence().keySet().stream().filter(FaultRun::isAsked);
    }

    private static Stream<String> journals() throws IOException {
        return HostileSamples.journals().keySet().stream().filter(FaultRun::isAsked);
    }

    /// A zip is read by its list of files at the end, which the platform does on a disk only.
    private Path place(String name) throws IOException {
        Path top = name.endsWith(".zip") ? folder : memory.getPath("/");
        return Files.createDirectories(top.resolve("in"));
    }

    private void damage(String name, byte[] sound, Reads reads) throws IOException {
        Path place = place(name);
        Path file = Files.write(place.resolve(name), sound);
        Source source = Source.of(file);
        assertThat(reads.read(source).added()).as(name).isPositive();
        FuzzRun.of(name, file, sound, () -> end(reads.read(source)));
        try (var left = Files.list(place)) {
            assertThat(left.toList()).containsExactly(file);
        }
    }

    private static String end(ReadingReport report) {
        if (report.isComplete()) {
            return "whole";
        }
        return report.added() > 0 ? "with refusals" : "nothing";
    }

    private Source sound(String name, byte[] bytes) throws IOException {
        return Source.of(Files.write(place(name).resolve(name), bytes));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("evidence")
    void evidenceOfEveryForm(String name) throws IOException {
        ReadingOptions options = OPTIONS.withLimits(LIMITS).withPlaces();
        byte[] sound = HostileSamples.evidence().get(name);
        EvidenceReader reader = EvidenceReaders.of(sound(name, sound)).orElseThrow();
        damage(name, sound, source -> {
            EvidenceReaders.of(source);
            return EvidenceReaders.read(reader, source, options, _ -> {}, () -> false);
        });
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("journals")
    void journalsOfEveryForm(String name) throws IOException {
        ReadingOptions options = OPTIONS.withLimits(LIMITS);
        byte[] sound = HostileSamples.journals().get(name);
        JournalReader reader = JournalReaders.of(sound(name, sound)).orElseThrow();
        damage(name, sound, source -> {
            JournalReaders.of(source);
            return JournalReaders.read(reader, source, options, _ -> {}, () -> false);
        });
    }

    @Test
    void everyReaderIsGivenDamagedFiles() throws IOException {
        Map<String, byte[]> evidence = HostileSamples.evidence();
        Map<String, byte[]> journals = HostileSamples.journals();
        List<EvidenceReader> readers = new java.util.ArrayList<>(EvidenceReaders.all());
        readers.removeIf(RepositoryReader.class::isInstance);
        for (Map.Entry<String, byte[]> one : evidence.entrySet()) {
            readers.remove(
                    EvidenceReaders.of(sound(one.getKey(), one.getValue())).orElseThrow());
        }
        List<JournalReader> others = new java.util.ArrayList<>(JournalReaders.all());
        for (Map.Entry<String, byte[]> one : journals.entrySet()) {
            others.remove(JournalReaders.of(sound(one.getKey(), one.getValue())).orElseThrow());
        }
        assertThat(readers).isEmpty();
        assertThat(others).isEmpty();
    }

    @Test
    void repositories() throws IOException {
        if (!FaultRun.isAsked(REPOSITORY)) {
            return;
        }
        Path repository = Repositories.make(folder.resolve(REPOSITORY), 3);
        List<Path> files;
        try (var all = Files.walk(repository)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        files.forEach(file -> file.toFile().setWritable(true));
        List<byte[]> sound = new java.util.ArrayList<>();
        for (Path file : files) {
            sound.add(Files.readAllBytes(file));
        }
        ReadingOptions options = OPTIONS.withLimits(LIMITS);
        Source source = Source.of(repository);
        var damaged = new int[1];
        FuzzRun.of(
                REPOSITORY,
                (mutator, number) -> {
                    Files.write(files.get(damaged[0]), sound.get(damaged[0]));
                    damaged[0] = number % files.size();
                    Files.write(files.get(damaged[0]), mutator.mutate(sound.get(damaged[0])));
                },
                () -> end(EvidenceReaders.read(new RepositoryReader(), source, options, _ -> {}, () -> false)));
        try (var all = Files.walk(repository)) {
            assertThat(all.filter(Files::isRegularFile).sorted().toList()).isEqualTo(files);
        }
    }
}
