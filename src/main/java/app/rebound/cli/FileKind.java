package app.rebound.cli;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.EvidenceReaders;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.file.FileTree;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.interchange.journal.JournalReaders;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file that is to come in can be.
sealed interface FileKind {
    String WORKBOOK = "json";

    /// A whole workbook, as `export --format json` writes it.
    record Copy() implements FileKind {}

    record Journal(JournalReader reader) implements FileKind {}

    /// Dated records.
    record Evidence(EvidenceReader reader) implements FileKind {}

    /// Told by what they hold; a Markdown folder may lie in a repository, and hold photos.
    Set<SourceKind> BEFORE_ALL = EnumSet.of(SourceKind.REPOSITORY);

    /// Whatever has a date at the beginning of a line is one of these.
    Set<SourceKind> VAGUE = EnumSet.of(SourceKind.PHOTO, SourceKind.TABLE, SourceKind.NOTE);

    Set<JournalKind> VAGUE_JOURNALS = EnumSet.of(JournalKind.JRNL, JournalKind.MARKDOWN);

    /// What a file looks like; empty where it looks like nothing that is read here.
    ///
    /// @throws IOException when it cannot be looked at
    static Optional<FileKind> of(Source source) throws IOException {
        if (source.startsWith("PK") && ArchiveService.isWorkbook(source.path(), FileTree.names(source))) {
            return Optional.of(new Copy());
        }
        var clear = EnumSet.complementOf(EnumSet.copyOf(VAGUE));
        clear.removeAll(BEFORE_ALL);
        Optional<FileKind> found = evidence(source, BEFORE_ALL);
        found = found.isPresent() ? found : journal(source, EnumSet.complementOf(EnumSet.copyOf(VAGUE_JOURNALS)));
        found = found.isPresent() ? found : evidence(source, clear);
        found = found.isPresent() ? found : journal(source, VAGUE_JOURNALS);
        return found.isPresent() ? found : evidence(source, VAGUE);
    }

    private static Optional<FileKind> evidence(Source source, Set<SourceKind> kinds) throws IOException {
        for (EvidenceReader reader : EvidenceReaders.all()) {
            if (kinds.contains(reader.kind()) && reader.recognises(source)) {
                return Optional.of(new Evidence(reader));
            }
        }
        return Optional.empty();
    }

    private static Optional<FileKind> journal(Source source, Set<JournalKind> kinds) throws IOException {
        for (JournalReader reader : JournalReaders.all()) {
            if (kinds.contains(reader.kind()) && reader.recognises(source)) {
                return Optional.of(new Journal(reader));
            }
        }
        return Optional.empty();
    }

    /// The kind of that name; empty where there is none.
    ///
    /// @throws IOException when the file cannot be looked at
    static Optional<FileKind> named(String name, Source source) throws IOException {
        String id = name.strip().toLowerCase(Locale.ROOT);
        if (id.equals(WORKBOOK)) {
            return Optional.of(new Copy());
        }
        Optional<JournalKind> journal = JournalKind.of(id);
        if (journal.isPresent()) {
            return Optional.of(new Journal(JournalReaders.of(journal.get())));
        }
        List<EvidenceReader> readers = EvidenceReaders.all().stream()
                .filter(reader -> reader.kind().id().equals(id))
                .toList();
        for (EvidenceReader reader : readers) {
            if (reader.recognises(source)) {
                return Optional.of(new Evidence(reader));
            }
        }
        return readers.stream().findFirst().map(Evidence::new);
    }

    /// Whether there is a kind of that name.
    static boolean isKind(String name) {
        return all().anyMatch(name.strip().toLowerCase(Locale.ROOT)::equals);
    }

    /// All names, for a sentence.
    static String names() {
        return all().collect(Collectors.joining(", "));
    }

    private static Stream<String> all() {
        return Stream.of(
                        Stream.of(WORKBOOK),
                        Arrays.stream(JournalKind.values()).map(JournalKind::id),
                        Arrays.stream(SourceKind.values()).map(SourceKind::id))
                .flatMap(names -> names);
    }
}
