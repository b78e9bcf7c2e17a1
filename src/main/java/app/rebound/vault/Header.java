package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What `workbook.key` holds: who the workbook is, the slots that lead to its data key, and a copy of H2's file header.
///
/// Layout, big endian: `RBNDKEY1`; version (2 bytes); workbook id (16); number of slots (2); each slot: kind (1),
/// length (2),
/// content; length (2) and copy of the first 18 bytes of the database file, whose salt lies nowhere else;
/// SHA-256 over all before it (32). `src/site/markdown/file-format.md` describes it for readers.
final class Header {
    static final int VERSION = 1;
    /// `H2encrypt\n` and eight bytes of salt.
    static final int DATABASE_HEAD = 18;
    /// A header is small; a larger file is not one.
    static final int MAX_BYTES = 64 * 1024;

    private static final byte[] MAGIC = {'R', 'B', 'N', 'D', 'K', 'E', 'Y', '1'};
    private static final int HASH = 32;

    private final UUID workbook;
    private final List<Slot> slots;
    private final byte[] databaseHead;

    Header(UUID workbook, List<Slot> slots, byte[] databaseHead) {
        this.workbook = workbook;
        this.slots = List.copyOf(slots);
        this.databaseHead = databaseHead.clone();
    }

    UUID workbook() {
        return workbook;
    }

    List<Slot> slots() {
        return slots;
    }

    byte[] databaseHead() {
        return databaseHead.clone();
    }

    Optional<Slot> slot(Slot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    /// The same header with `slot` in the place of any other of its kind.
    Header with(Slot slot) {
        List<Slot> changed = new ArrayList<>(without(slot.kind()).slots());
        changed.add(slot);
        return new Header(workbook, changed, databaseHead);
    }

    Header without(Slot.Kind kind) {
        return new Header(
                workbook, slots.stream().filter(slot -> slot.kind() != kind).toList(), databaseHead);
    }

    Header withDatabaseHead(byte[] head) {
        return new Header(workbook, slots, head);
    }

    /// One way to the data key.
    static final class Slot {
        enum Kind {
            /// The data key in clear: there is no passphrase yet.
            OPEN(0),
            /// The data key, encrypted under a key that Argon2id makes of the passphrase.
            PASSPHRASE(1),
            /// The data key, encrypted under a key made of the recovery key.
            RECOVERY(2);

            private final int code;

            Kind(int code) {
                this.code = code;
            }

            int code() {
                return code;
            }
        }

        private final Kind kind;
        private final byte[] content;

        Slot(Kind kind, byte[] content) {
            this.kind = kind;
            this.content = content.clone();
        }

        Kind kind() {
            return kind;
        }

        byte[] content() {
            return content.clone();
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeShort(VERSION);
            out.writeLong(workbook.getMostSignificantBits());
            out.writeLong(workbook.getLeastSignificantBits());
            out.writeShort(slots.size());
            for (Slot slot : slots) {
                out.writeByte(slot.kind.code);
                out.writeShort(slot.content.length);
                out.write(slot.content);
            }
            out.writeShort(databaseHead.length);
            out.write(databaseHead);
            out.write(hash(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Reads a header.
    ///
    /// @throws WorkbookException.DamagedHeader when these bytes are none
    /// @throws WorkbookException.NewerVersion when a newer program wrote them
    static Header read(byte[] bytes) {
        if (bytes.length < MAGIC.length + 2 + HASH
                || bytes.length > MAX_BYTES
                || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            throw new WorkbookException.DamagedHeader(null);
        }
        byte[] body = Arrays.copyOf(bytes, bytes.length - HASH);
        if (!MessageDigest.isEqual(hash(body), Arrays.copyOfRange(bytes, body.length, bytes.length))) {
            throw new WorkbookException.DamagedHeader(null);
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(body))) {
            in.skipNBytes(MAGIC.length);
            int version = in.readUnsignedShort();
            if (version > VERSION) {
                throw new WorkbookException.NewerVersion(version, VERSION);
            }
            UUID workbook = new UUID(in.readLong(), in.readLong());
            int count = in.readUnsignedShort();
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                slots.add(slot(in.readUnsignedByte(), in.readNBytes(in.readUnsignedShort())));
            }
            return new Header(workbook, slots, in.readNBytes(in.readUnsignedShort()));
        } catch (IOException e) {
            throw new WorkbookException.DamagedHeader(e);
        }
    }

    private static Slot slot(int code, byte[] content) {
        return Arrays.stream(Slot.Kind.values())
                .filter(kind -> kind.code == code)
                .findFirst()
                .map(kind -> new Slot(kind, content))
                .orElseThrow(() -> new WorkbookException.NewerVersion(VERSION + 1, VERSION));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Header[" + workbook + "]";
    }
}
