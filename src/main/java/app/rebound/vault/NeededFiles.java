package app.rebound.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The entry `attachments` of a backup: which files beside it it needs.
///
/// Layout, big endian: `RBNDATTL`; version (2 bytes); how many (4); and for each its name (32) and its size (8). The
/// names tell nothing, so the list is not encrypted: what is too many beside the backups can be removed, and what is
/// missing be said, without a key. Whether it is the right list the rows of the backup say.
final class NeededFiles {
    static final String ENTRY = "attachments";
    /// Some 400,000 files.
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final byte[] MAGIC = {'R', 'B', 'N', 'D', 'A', 'T', 'T', 'L'};
    private static final short VERSION = 1;
    private static final int NAME = 32;
    private static final int FRONT = MAGIC.length + 2 + Integer.BYTES;
    private static final int EACH = NAME + Long.BYTES;

    private NeededFiles() {}

    static byte[] written(Collection<NeededFile> files) {
        ByteBuffer bytes = ByteBuffer.allocate(FRONT + EACH * files.size())
                .put(MAGIC)
                .putShort(VERSION)
                .putInt(files.size());
        for (NeededFile file : files) {
            bytes.put(HexFormat.of().parseHex(file.name())).putLong(file.size());
        }
        return bytes.array();
    }

    /// Reads what [#written] made.
    ///
    /// @return empty when it is something else
    static Optional<List<NeededFile>> read(byte[] written) {
        if (written.length < FRONT || !Arrays.equals(MAGIC, Arrays.copyOf(written, MAGIC.length))) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(written, MAGIC.length, written.length - MAGIC.length);
        short version = bytes.getShort();
        int count = bytes.getInt();
        if (version != VERSION || count < 0 || bytes.remaining() != (long) EACH * count) {
            return Optional.empty();
        }
        List<NeededFile> files = new ArrayList<>(count);
        byte[] name = new byte[NAME];
        for (int one = 0; one < count; one++) {
            bytes.get(name);
            files.add(new NeededFile(HexFormat.of().formatHex(name), bytes.getLong()));
        }
        return Optional.of(files);
    }
}
