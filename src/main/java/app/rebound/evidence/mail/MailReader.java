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

/// Reads one mail as it was saved from a mail program (`.eml`).
public final class MailReader implements EvidenceReader {
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*|[ \\t].*");
    private static final Pattern TELLING =
            Pattern.compile("(?i)(?:from|date|received|message-id|return-path|delivered-to|mime-version):.*");
    private static final int LINES = 40;

    @Override
    public SourceKind kind() {
        return SourceKind.MAIL;
    }

    @Override
    public boolean recognises(Source source) throws IOException {
        var headers = source.headText()
                .lines()
                .limit(LINES)
                .takeWhile(line -> !line.isBlank())
                .toList();
        long telling =
                headers.stream().filter(line -> TELLING.matcher(line).matches()).count();
        return telling >= 2
                && headers.stream().allMatch(line -> HEADER.matcher(line).matches());
    }

    @Override
    public void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException {
        Where where = Where.item(source.name(), 1);
        try (InputStream stream = source.open(reading.limits().fileBytes())) {
            reading.piece(
                    where,
                    () -> reading.add(new MailParser(options, reading.limits())
                            .parse(stream, "")
                            .found(kind(), source.name(), where, reading.limits())));
        }
    }
}
