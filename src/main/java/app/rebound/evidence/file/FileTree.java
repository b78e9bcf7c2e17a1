package app.rebound.evidence.file;

import app.rebound.evidence.Limits;
import app.rebound.evidence.Reading;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The files of a folder or an archive, by names with `/` that never lead out of it.
public sealed interface FileTree extends Closeable permits Folder, Archive {
    /// Opens a folder or a zip; names that lead outside are refused in `reading`.
    static FileTree open(Source source, Reading<?> reading) throws IOException {
        Limits limits = reading.limits();
        return source.isFolder()
                ? Folder.open(source.path(), limits, reading::refuse)
                : Archive.open(source.path(), limits, reading::refuse);
    }

    /// The names only, without a report, to recognise a source; none when it is neither folder nor zip.
    static List<String> names(Source source) throws IOException {
        if (source.isFolder()) {
            try (Folder folder = Folder.open(source.path(), Folder.GLANCE, (_, _) -> {})) {
                return folder.names();
            }
        }
        if (!source.startsWith("PK")) {
            return List.of();
        }
        try (Archive archive = Archive.open(source.path(), Limits.STANDARD, (_, _) -> {})) {
            return archive.names();
        } catch (app.rebound.evidence.RefusedException _) {
            return List.of();
        }
    }

    /// All files, sorted by name.
    List<String> names();

    /// The bytes of one file.
    ///
    /// @param name one of [#names]
    /// @throws app.rebound.evidence.RefusedException as soon as it grows beyond the limits
    InputStream open(String name) throws IOException;

    /// A way to the bytes of one file that works after this has been closed.
    ByteSource bytes(String name);

    @Override
    void close() throws IOException;
}
