package app.rebound.interchange.inflow;

import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalKind;
import app.rebound.interchange.JournalReader;

/// A journal that is to come in, and how it is read.
///
/// @param starTag the tag that an entry with a star gets, in the person's language
public record JournalFile(JournalReader reader, Source source, ReadingOptions options, String starTag) {
    public String name() {
        return source.name();
    }

    public JournalKind kind() {
        return reader.kind();
    }
}
