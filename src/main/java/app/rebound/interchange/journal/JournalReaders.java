package app.rebound.interchange.journal;

import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalEntry;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All readers of journals, those whose files can be told for sure first.
public final class JournalReaders {
    private static final List<JournalReader> ALL = List.of(
            new DayOneClassicReader(),
            new DayOneReader(),
            new DayOneTextReader(),
            new JrnlJsonReader(),
            new LinesReader(),
            new DaylioReader(),
            new RedNotebookReader(),
            new JrnlTextReader(),
            new MarkdownReader());

    private JournalReaders() {}

    public static List<JournalReader> all() {
        return ALL;
    }

    /// The reader of one kind.
    public static JournalReader of(JournalKind kind) {
        return ALL.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /// The reader for a source; empty when no one knows it.
    ///
    /// @throws IOException when it cannot be looked at
    public static Optional<JournalReader> of(Source source) throws IOException {
        for (JournalReader reader : ALL) {
            if (reader.recognises(source)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /// Reads all of a source with one reader; whatever the source is like, this ends with a report.
    ///
    /// @param sink takes each entry as it is found
    /// @param isCancelled asked at each entry
    public static ReadingReport read(
            JournalReader reader,
            Source source,
            ReadingOptions options,
            Consumer<JournalEntry> sink,
            BooleanSupplier isCancelled) {
        var reading = new Reading<>(sink, options.limits(), isCancelled);
        return reading.all(Where.file(source.name()), () -> reader.read(source, options, reading));
    }
}
