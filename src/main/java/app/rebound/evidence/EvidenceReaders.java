package app.rebound.evidence;

import app.rebound.evidence.calendar.CalendarReader;
import app.rebound.evidence.chat.SlackReader;
import app.rebound.evidence.chat.WhatsAppReader;
import app.rebound.evidence.file.Source;
import app.rebound.evidence.git.LogReader;
import app.rebound.evidence.git.RepositoryReader;
import app.rebound.evidence.line.MarkwhenReader;
import app.rebound.evidence.line.TimelineProjectReader;
import app.rebound.evidence.mail.MailReader;
import app.rebound.evidence.mail.MailboxReader;
import app.rebound.evidence.mail.OutlookMailReader;
import app.rebound.evidence.note.NoteReader;
import app.rebound.evidence.photo.PhotoReader;
import app.rebound.evidence.table.TableReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// All readers, those whose files can be told for sure first.
public final class EvidenceReaders {
    private static final List<EvidenceReader> ALL = List.of(
            new RepositoryReader(),
            new CalendarReader(),
            new MailboxReader(),
            new OutlookMailReader(),
            new TimelineProjectReader(),
            new SlackReader(),
            new PhotoReader(),
            new LogReader(),
            new WhatsAppReader(),
            new MailReader(),
            new MarkwhenReader(),
            new TableReader(),
            new NoteReader());

    private EvidenceReaders() {}

    public static List<EvidenceReader> all() {
        return ALL;
    }

    /// The reader for a source; empty when no one knows it.
    ///
    /// @throws IOException when it cannot be looked at
    public static Optional<EvidenceReader> of(Source source) throws IOException {
        for (EvidenceReader reader : ALL) {
            if (reader.recognises(source)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /// Reads all of a source with one reader; whatever the source is like, this ends with a report.
    ///
    /// @param sink takes each thing as it is found
    /// @param isCancelled asked at each piece
    public static ReadingReport read(
            EvidenceReader reader,
            Source source,
            ReadingOptions options,
            Consumer<Found> sink,
            BooleanSupplier isCancelled) {
        var reading = new Reading<>(sink, options.limits(), isCancelled);
        return reading.all(Where.file(source.name()), () -> reader.read(source, options, reading));
    }
}
