package app.rebound.evidence;

import app.rebound.evidence.file.Source;
import java.io.IOException;

/// Reads one kind of source and keeps nothing.
public interface EvidenceReader {
    SourceKind kind();

    /// Whether the source looks like this kind: by what it holds first, by its name second. Reads its first bytes or
    /// the names in a folder only.
    ///
    /// @throws IOException when it cannot be read
    boolean recognises(Source source) throws IOException;

    /// Hands on all that is found, as it is found; what cannot be taken in is refused and the rest goes on.
    ///
    /// @throws IOException when it cannot be read any further
    /// @throws RefusedException when nothing of it can be taken in
    void read(Source source, ReadingOptions options, Reading<Found> reading) throws IOException;
}
