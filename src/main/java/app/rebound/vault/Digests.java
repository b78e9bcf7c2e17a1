package app.rebound.vault;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of what streams give.
final class Digests {
    private static final int BUFFER = 256 * 1024;

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Reads all of `in`, which stays open.
    static StoredContent of(InputStream in) throws IOException {
        return of(in, Long.MAX_VALUE);
    }

    /// Reads `in`, which stays open, until there is more than `most`.
    ///
    /// @return what is longer than `most` where there is more
    static StoredContent of(InputStream in, long most) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0 && bytes <= most; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
            bytes += read;
        }
        return new StoredContent(HexFormat.of().formatHex(digest.digest()), bytes);
    }
}
