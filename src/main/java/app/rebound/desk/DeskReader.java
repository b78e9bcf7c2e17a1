package app.rebound.desk;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.EvidenceReaders;
import app.rebound.evidence.Found;
import app.rebound.evidence.Limits;
import app.rebound.evidence.Question;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.Reason;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the files and folders that a person chose, as much of them as the desk can hold.
final class DeskReader {
    /// How many things of one file lie on the desk at most.
    private static final int ITEMS = 200_000;

    /// How many characters they may have together; a mailbox is larger than the memory of many computers.
    private static final long CHARACTERS = 80_000_000;

    /// How many files of a folder are looked at that is of no kind itself.
    private static final int FILES = 200;

    /// What became of one file.
    ///
    /// @param file null where nothing of it could be taken in
    /// @param trouble null where something could, and where the person ended it
    record Outcome(@Nullable DeskFile file, @Nullable Trouble trouble) {}

    private DeskReader() {}

    /// The limits of a reading for the desk.
    static Limits limits() {
        return Limits.STANDARD.withItems(ITEMS);
    }

    /// A folder that is of no kind itself stands for the files in it.
    static List<Path> files(Path chosen) {
        if (!Files.isDirectory(chosen)) {
            return List.of(chosen);
        }
        try {
            if (EvidenceReaders.of(Source.of(chosen)).isPresent()) {
                return List.of(chosen);
            }
            try (Stream<Path> inside = Files.list(chosen)) {
                List<Path> known = new ArrayList<>();
                for (Path file : inside.filter(Files::isRegularFile)
                        .sorted()
                        .limit(FILES)
                        .toList()) {
                    if (EvidenceReaders.of(Source.of(file)).isPresent()) {
                        known.add(file);
                    }
                }
                return known.isEmpty() ? List.of(chosen) : known;
            }
        } catch (IOException | RuntimeException _) {
            return List.of(chosen);
        }
    }

    /// Reads one file.
    ///
    /// @param found is told of each thing
    /// @param isStopped whether the person ends it
    static Outcome read(Path path, ReadingOptions options, Consumer<Found> found, BooleanSupplier isStopped) {
        Source source = Source.of(path);
        Optional<EvidenceReader> reader;
        try {
            reader = EvidenceReaders.of(source);
        } catch (IOException | RuntimeException _) {
            return trouble(source, "desk.trouble.unreadable");
        }
        if (reader.isEmpty()) {
            return trouble(source, source.isFolder() ? "desk.trouble.folder" : "desk.trouble.unknown");
        }
        var heap = new Heap(found, isStopped);
        ReadingReport report = EvidenceReaders.read(reader.get(), source, options, heap::add, heap::isFull);
        if (heap.found.isEmpty() && !asksForColumns(report)) {
            return nothing(source, report);
        }
        ReadingReport honest = heap.isTooMuch() ? report.stoppedBy(Reason.TOO_MANY) : report;
        return new Outcome(
                new DeskFile(
                        reader.get().kind(),
                        source.name(),
                        new DeskFile.FileRead(path, options, honest, heap.found, 0),
                        null,
                        null),
                null);
    }

    static boolean asksForColumns(ReadingReport report) {
        return report.questions().stream().anyMatch(question -> question.kind() == Question.Kind.COLUMNS);
    }

    private static Outcome nothing(Source source, ReadingReport report) {
        if (report.stop() == Reason.CANCELLED) {
            return new Outcome(null, null);
        }
        if (report.refusals().isEmpty()) {
            return trouble(source, "desk.trouble.empty");
        }
        return trouble(source, report.refusals().getFirst().reason().key());
    }

    private static Outcome trouble(Source source, String key) {
        return new Outcome(null, new Trouble(source.name(), key));
    }

    /// What was found so far, until it is more than can be held.
    private static final class Heap {
        private final List<Found> found = new ArrayList<>();
        private final Consumer<Found> told;
        private final BooleanSupplier isStopped;
        private long characters;

        Heap(Consumer<Found> told, BooleanSupplier isStopped) {
            this.told = told;
            this.isStopped = isStopped;
        }

        void add(Found one) {
            found.add(one);
            characters += one.title().length()
                    + one.text().length()
                    + one.origin().text().length();
            told.accept(one);
        }

        boolean isTooMuch() {
            return characters > CHARACTERS;
        }

        boolean isFull() {
            return isTooMuch() || isStopped.getAsBoolean();
        }
    }
}
