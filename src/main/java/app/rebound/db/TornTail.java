package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// What a power cut left of the last block of a database file.
///
/// H2 writes an encrypted file in blocks of 4096 bytes and takes an odd rest for the true length of the block before it
/// (`FileEncrypt.size`, H2 2.5.252): a torn last block then hides a whole one, and with it what was saved last. Filled
/// up
/// with zeros it hides nothing; nobody was told that what stood in it is saved.
final class TornTail {
    private static final int BLOCK = 4096;

    private final Storage storage;
    private final long size;
    private final boolean isFilled;

    private TornTail(Storage storage, long size, boolean isFilled) {
        this.storage = storage;
        this.size = size;
        this.isFilled = isFilled;
    }

    /// Leaves the file alone.
    static TornTail none(Storage storage) {
        return new TornTail(storage, 0, false);
    }

    /// Fills the last block up where it is not whole; where the file may not be written it stays as it is.
    static TornTail fill(Storage storage) {
        if (storage.size() % BLOCK == 0) {
            return none(storage);
        }
        try (FileChannel file = storage.databaseChannel()) {
            long size = file.size();
            var zeros = ByteBuffer.allocate(BLOCK - (int) (size % BLOCK));
            while (zeros.hasRemaining()) {
                file.write(zeros, size + zeros.position());
            }
            file.force(true);
            return new TornTail(storage, size, true);
        } catch (IOException e) {
            // Opening it says what is wrong; the seal tells when something saved is missing.
            return none(storage);
        }
    }

    /// Takes the filling away again; a file that is refused stays as it was.
    void putBack() {
        if (!isFilled) {
            return;
        }
        try (FileChannel file = storage.databaseChannel()) {
            file.truncate(size);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }
}
