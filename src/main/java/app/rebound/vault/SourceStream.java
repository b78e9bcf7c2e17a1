package app.rebound.vault;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells a failure to read from a failure to write what was read.
final class SourceStream extends FilterInputStream {
    /// Reading failed.
    static final class Failure extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        Failure(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        IOException reason() {
            return reason;
        }
    }

    SourceStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public int read(byte[] to, int at, int most) throws IOException {
        try {
            return super.read(to, at, most);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }
}
