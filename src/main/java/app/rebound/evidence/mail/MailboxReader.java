package app.rebound.evidence.mail;

import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.Found;
import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.SourceKind;
import app.rebound.evidence.Where;
import app.rebound.evidence.file.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/// Reads mailboxes of any size, one mail at a time.
public final class MailboxReader implements EvidenceReader {
    private static final Pattern BEGIN = Pattern.compile("From [^\\r\\n]*\\r?\\n[>\\w-]+:? ?.*", Pattern.DOTALL);
    private static final Pattern ENVELOPE = Pattern.compile(
            "From \\S+\\s+(?:\\w{3} )?(\\w{3}) +(\\d{1,2}) (\\d{2}:\\d{2}(?::\\d{2})?) (?:\\S+ )?(\\d{4}).*");

    @Override
    public SourceKind kind() {
        return SourceKind.MAILBOX;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        return source.startsWith("From ") && BEGIN.matcher(source.headText()).matches();
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        var parser = new MailParser(options, reading.limits());
        try (InputStream stream = source.open(reading.limits().fileBytes())) {
            var cutter = new MailboxCutter(stream);
            while (cutter.next()) {
                Where where = Where.item(source.name(), cutter.number());
                reading.piece(
                        where,
                        () -> reading.add(parser.parse(cutter.message(), date(cutter.envelope()))
                                .found(kind(), source.name(), where, reading.limits())));
            }
        }
    }

    /// Envelopes are in UTC.
    private static String date(String envelope) {
        var found = ENVELOPE.matcher(envelope);
        return found.matches()
                ? "%s %s %s %s +0000".formatted(found.group(2), found.group(1), found.group(4), found.group(3))
                : "";
    }
}
