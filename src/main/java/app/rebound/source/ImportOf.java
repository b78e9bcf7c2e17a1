package app.rebound.source;

import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.SourceKind;
import java.nio.file.Path;

/// A file that was read, as it is remembered.
///
/// @param name of the file or folder, without its path
/// @param found how many things were in it
/// @param refused how many pieces were not taken in
/// @param leftOut how many pieces lie outside what was asked for
public record ImportOf(SourceKind kind, String name, long found, long refused, long leftOut) {
    /// @throws IllegalArgumentException when it has no name
    public ImportOf {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a file has a name");
        }
    }

    public static ImportOf of(SourceKind kind, String name, ReadingReport report) {
        return new ImportOf(kind, name, report.added(), report.refused(), report.leftOut());
    }

    /// Named by the last part of its path.
    public static ImportOf of(SourceKind kind, Path file, ReadingReport report) {
        Path last = file.toAbsolutePath().normalize().getFileName();
        return of(kind, last == null ? file.toString() : last.toString(), report);
    }
}
