package app.rebound.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// The encrypted file of an attachment: a front, then pieces of 1 MiB, each authenticated with its place.
///
/// Layout, big endian: `RBNDATTC`; version (2 bytes); salt (32); then the pieces, each AES-256-GCM of up to 1 MiB and
/// its tag (16), under the key derived for salt and name. The nonce is three bytes of zero, the number of the piece (8)
/// and 1 for the last piece, else 0; the front is associated data. So a file that was cut short, grew, had pieces
/// exchanged or was given another's name is refused. An empty content is one empty piece.
final class SealedFile {
    static final int PIECE = 1024 * 1024;

    private static final byte[] MAGIC = {'R', 'B', 'N', 'D', 'A', 'T', 'T', 'C'};
    private static final short VERSION = 1;
    private static final int SALT = 32;
    private static final int FRONT = MAGIC.length + 2 + SALT;
    private static final int TAG = 16;
    private static final int NONCE = 12;

    private final SecretKey key;
    private final byte[] front;
    private long number;

    private SealedFile(SecretKey key, byte[] front) {
        this.key = key;
        this.front = front;
    }

    /// How long the file of a content of `bytes` is.
    static long size(long bytes) {
        long pieces = Math.max(1, (bytes + PIECE - 1) / PIECE);
        return FRONT + bytes + pieces * TAG;
    }

    /// Writes everything that `content` gives.
    static void write(InputStream content, OutputStream out, AttachmentKey key, String name) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        byte[] front = ByteBuffer.allocate(FRONT)
                .put(MAGIC)
                .putShort(VERSION)
                .put(salt)
                .array();
        out.write(front);
        var file = new SealedFile(key.ofFile(salt, name), front);
        byte[] present = content.readNBytes(PIECE);
        boolean isLast;
        do {
            byte[] next = present.length < PIECE ? new byte[0] : content.readNBytes(PIECE);
            isLast = next.length == 0;
            out.write(file.piece(Cipher.ENCRYPT_MODE, present, isLast));
            Arrays.fill(present, (byte) 0);
            present = next;
        } while (!isLast);
    }

    /// Reads what [#write] wrote; every byte that it gives was proved before.
    ///
    /// @param in the file; closed with what is returned
    /// @throws IOException from here or from reading, where the file is not what was written under this name
    static InputStream read(InputStream in, AttachmentKey key, String name) throws IOException {
        byte[] front = in.readNBytes(FRONT);
        if (front.length < FRONT || !Arrays.equals(MAGIC, Arrays.copyOf(front, MAGIC.length))) {
            throw new IOException("no attachment");
        }
        if (ByteBuffer.wrap(front).getShort(MAGIC.length) != VERSION) {
            throw new IOException("an attachment of another version");
        }
        byte[] salt = Arrays.copyOfRange(front, FRONT - SALT, FRONT);
        return new Opened(in, new SealedFile(key.ofFile(salt, name), front));
    }

    private byte[] piece(int mode, byte[] bytes, boolean isLast) throws IOException {
        try {
            byte[] nonce = ByteBuffer.allocate(NONCE)
                    .put(new byte[NONCE - Long.BYTES - 1])
                    .putLong(number)
                    .put((byte) (isLast ? 1 : 0))
                    .array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(front);
            number++;
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            // Its message is the provider's own; what was encrypted is not in it.
            throw new IOException("a piece of an attachment is not what was written", e);
        }
    }

    /// One piece of the content after the other.
    private static final class Opened extends InputStream {
        private final InputStream in;
        private final SealedFile file;
        private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);
        private byte[] next;
        private boolean isAtEnd;

        Opened(InputStream in, SealedFile file) throws IOException {
            this.in = in;
            this.file = file;
            next = in.readNBytes(PIECE + TAG);
        }

        private boolean isExhausted() throws IOException {
            while (piece.available() == 0 && !isAtEnd) {
                byte[] present = next;
                next = present.length < PIECE + TAG ? new byte[0] : in.readNBytes(PIECE + TAG);
                isAtEnd = next.length == 0;
                piece = new ByteArrayInputStream(file.piece(Cipher.DECRYPT_MODE, present, isAtEnd));
            }
            return piece.available() == 0;
        }

        @Override
        public int read() throws IOException {
            return isExhausted() ? -1 : piece.read();
        }

        @Override
        public int read(byte[] to, int at, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            return isExhausted() ? -1 : piece.read(to, at, most);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
