package app.rebound.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// `workbook.seal`: how far the database had come, so that one that was put back or cut short is noticed.
///
/// Two records of 74 bytes at 0 and 4096, written in turn, so that a torn write spoils one of them only. Record, big
/// endian: `RBNDSEAL`; version (2 bytes); workbook id (16); change counter (8); milliseconds since 1970 (8);
/// HMAC-SHA-256 over all before it under the key derived for `seal` (32).
final class Seal {
    static final String NAME = "workbook.seal";

    private static final byte[] MAGIC = {'R', 'B', 'N', 'D', 'S', 'E', 'A', 'L'};
    private static final int VERSION = 1;
    private static final int BODY = 42;
    private static final int HASH = 32;
    private static final int APART = 4096;

    /// What a record says.
    ///
    /// @param place of the record, 0 or 1
    record State(long counter, Instant at, int place) {}

    private final UUID workbook;
    private final DataKey key;

    Seal(UUID workbook, DataKey key) {
        this.workbook = workbook;
        this.key = key;
    }

    /// The newest record that was written with this key.
    ///
    /// @return empty when there is none, or none is whole
    Optional<State> read(FileChannel file) throws IOException {
        @Nullable State newest = null;
        for (int place = 0; place < 2; place++) {
            State state = record(file, place);
            if (state != null && (newest == null || state.counter() > newest.counter())) {
                newest = state;
            }
        }
        return Optional.ofNullable(newest);
    }

    private @Nullable State record(FileChannel file, int place) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(BODY + HASH);
        long at = (long) place * APART;
        while (record.hasRemaining()) {
            int count = file.read(record, at + record.position());
            if (count < 0) {
                return null;
            }
        }
        byte[] body = Arrays.copyOf(record.array(), BODY);
        byte[] hash = Arrays.copyOfRange(record.array(), BODY, BODY + HASH);
        if (!MessageDigest.isEqual(hash, hash(body))) {
            return null;
        }
        ByteBuffer values = ByteBuffer.wrap(body, MAGIC.length, BODY - MAGIC.length);
        boolean isOurs = values.getShort() == VERSION && new UUID(values.getLong(), values.getLong()).equals(workbook);
        return isOurs ? new State(values.getLong(), Instant.ofEpochMilli(values.getLong()), place) : null;
    }

    /// Writes a record and waits until it is on the disk.
    void write(FileChannel file, State state) throws IOException {
        ByteBuffer body = ByteBuffer.allocate(BODY)
                .put(MAGIC)
                .putShort((short) VERSION)
                .putLong(workbook.getMostSignificantBits())
                .putLong(workbook.getLeastSignificantBits())
                .putLong(state.counter())
                .putLong(state.at().toEpochMilli());
        ByteBuffer record = ByteBuffer.allocate(BODY + HASH)
                .put(body.array())
                .put(hash(body.array()))
                .flip();
        long at = (long) state.place() * APART;
        while (record.hasRemaining()) {
            file.write(record, at + record.position());
        }
        file.force(true);
    }

    private byte[] hash(byte[] body) {
        byte[] derived = key.derived("seal");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived, "HmacSHA256"));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }
}
