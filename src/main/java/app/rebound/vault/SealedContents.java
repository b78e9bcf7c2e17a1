package app.rebound.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The entry `contents` of a backup: what it holds and the hash of its database, told to nobody without the data key.
///
/// Layout, big endian: `RBNDCONT`; version (2 bytes); nonce (12); then encrypted by AES-256-GCM under the key derived
/// for `contents`, with all before the nonce and the workbook's id as associated data: setbacks, answers, events,
/// people, entries, last change in milliseconds (the least number for none), counter (8 each); schema (4); made at in
/// milliseconds (8); SHA-256 of the database file (32).
///
/// @param databaseHash in hex
record SealedContents(BackupContents contents, String databaseHash) {
    static final int MAX_BYTES = 4096;

    private static final byte[] MAGIC = {'R', 'B', 'N', 'D', 'C', 'O', 'N', 'T'};
    private static final short VERSION = 1;
    private static final int FRONT = MAGIC.length + 2;
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final int HASH = 32;

    byte[] sealed(DataKey key, UUID workbook) {
        byte[] front = ByteBuffer.allocate(FRONT).put(MAGIC).putShort(VERSION).array();
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] encrypted =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, front, workbook).doFinal(clear());
            return ByteBuffer.allocate(FRONT + NONCE + encrypted.length)
                    .put(front)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
    }

    private byte[] clear() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(contents.setbacks());
            out.writeLong(contents.answers());
            out.writeLong(contents.events());
            out.writeLong(contents.people());
            out.writeLong(contents.entries());
            Instant last = contents.lastChange();
            out.writeLong(last == null ? Long.MIN_VALUE : last.toEpochMilli());
            out.writeLong(contents.counter());
            out.writeInt(contents.schema());
            out.writeLong(contents.madeAt().toEpochMilli());
            out.write(HexFormat.of().parseHex(databaseHash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Reads what was sealed.
    ///
    /// @return empty when these bytes are none, or were not written under this key for this workbook
    static Optional<SealedContents> open(byte[] bytes, DataKey key, UUID workbook) {
        if (bytes.length < FRONT + NONCE || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            return Optional.empty();
        }
        byte[] front = Arrays.copyOf(bytes, FRONT);
        byte[] nonce = Arrays.copyOfRange(bytes, FRONT, FRONT + NONCE);
        try {
            byte[] clear = cipher(Cipher.DECRYPT_MODE, key, nonce, front, workbook)
                    .doFinal(bytes, FRONT + NONCE, bytes.length - FRONT - NONCE);
            return Optional.of(read(clear));
        } catch (GeneralSecurityException | IOException e) {
            return Optional.empty();
        }
    }

    private static SealedContents read(byte[] clear) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(clear))) {
            long setbacks = in.readLong();
            long answers = in.readLong();
            long events = in.readLong();
            long people = in.readLong();
            long entries = in.readLong();
            long last = in.readLong();
            var contents = new BackupContents(
                    setbacks,
                    answers,
                    events,
                    people,
                    entries,
                    last == Long.MIN_VALUE ? null : Instant.ofEpochMilli(last),
                    in.readLong(),
                    in.readInt(),
                    Instant.ofEpochMilli(in.readLong()));
            return new SealedContents(contents, HexFormat.of().formatHex(in.readNBytes(HASH)));
        }
    }

    private static Cipher cipher(int mode, DataKey key, byte[] nonce, byte[] front, UUID workbook)
            throws GeneralSecurityException {
        byte[] derived = key.derived("contents");
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD(front);
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(workbook.getMostSignificantBits())
                    .putLong(workbook.getLeastSignificantBits())
                    .array());
            return cipher;
        } finally {
            Arrays.fill(derived, (byte) 0);
        }
    }
}
