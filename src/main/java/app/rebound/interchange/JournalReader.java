package app.rebound.interchange;

import app.rebound.evidence.Reading;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.file.Source;
import java.io.IOException;

/// Reads the journals of one program and keeps nothing.
public interface JournalReader {
    JournalKind kind();

    /// Whether the source looks like this kind: by what it holds first, by its name second.
    ///
    /// @throws IOException when it cannot be read
    boolean recognises(Source source) throws IOException;

    /// Hands on every entry as it is found; one that cannot be taken in is refused and the rest goes on.
    ///
    /// @throws IOException when it cannot be read any further
    /// @throws app.rebound.evidence.RefusedException when nothing of it can be taken in
    void read(Source source, ReadingOptions options, Reading<JournalEntry> reading) throws IOException;
}
