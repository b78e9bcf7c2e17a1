package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/// Copies an encrypted database file to one under another key; what is between the two is in memory only.
final class Reencryption {
    private static final int PIECE = 64 * 1024;

    private Reencryption() {}

    /// Writes `to`, which must not exist, and waits until it is on the disk.
    ///
    /// @throws WorkbookException when either cannot be read or written; `to` is gone then
    static void copy(Path from, DataKey fromKey, Path to, DataKey toKey) {
        boolean isWhole = false;
        try {
            try (FileChannel reading = FileChannel.open(from, StandardOpenOption.READ);
                    FileChannel writing = FileChannel.open(
                            to, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileChannel source = encrypted(from, fromKey, reading);
                    FileChannel target = encrypted(to, toKey, writing)) {
                transfer(source, target);
                target.force(true);
            }
            SafeFile.syncFolder(SafeFile.folder(to));
            isWhole = true;
        } catch (IOException e) {
            throw SafeFile.fault(to, e);
        } finally {
            if (!isWhole) {
                SafeFile.deleteQuietly(to);
            }
        }
    }

    /// The copy is opened before it counts, so that a release of H2 that makes another key of a password is noticed.
    private static FileChannel encrypted(Path file, DataKey key, FileChannel base) {
        char[] password = key.fileKey().toCharArray();
        // FileEncrypt overwrites these bytes itself, once it has used them.
        byte[] bytes = FilePathEncrypt.getPasswordBytes(password);
        Arrays.fill(password, '\0');
        return new FileEncrypt(file.toString(), bytes, base);
    }

    private static void transfer(FileChannel source, FileChannel target) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        long size = source.size();
        for (long at = 0; at < size; ) {
            piece.clear();
            piece.limit((int) Math.min(PIECE, size - at));
            int count = source.read(piece, at);
            if (count <= 0) {
                throw new IOException("the file ended early");
            }
            piece.flip();
            while (piece.hasRemaining()) {
                target.write(piece, at + piece.position());
            }
            at += count;
        }
        Arrays.fill(piece.array(), (byte) 0);
    }

    static boolean isSameHead(Path file, byte[] head) throws IOException {
        return Files.exists(file) && Arrays.equals(head(file), head);
    }

    /// The first bytes of a database file, which hold the salt of its encryption.
    static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Arrays.copyOf(stream.readNBytes(Header.DATABASE_HEAD), Header.DATABASE_HEAD);
        }
    }
}
