package app.rebound.evidence.file;

import java.io.IOException;
import java.io.InputStream;

/// A way to bytes that are read when somebody wants them, as often as they are wanted.
@FunctionalInterface
public interface ByteSource {
    /// The caller closes it.
    ///
    /// @throws IOException when the file is gone
    /// @throws app.rebound.evidence.RefusedException as soon as it grows beyond the limits
    InputStream open() throws IOException;
}
