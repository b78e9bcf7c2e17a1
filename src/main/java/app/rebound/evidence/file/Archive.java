package app.rebound.evidence.file;

import app.rebound.evidence.Limits;
import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import app.rebound.evidence.Where;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of a zip, none of whose names and sizes is believed.
final class Archive implements FileTree {
    private static final Pattern OUTSIDE =
            Pattern.compile("/.*|.*\\\\.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?|.*\\p{Cc}.*");

    /// Below that size no ratio is suspicious.
    private static final long SMALL = 1 << 20;

    private static final int END_RECORD = 0x0605_4b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long MOST_DIRECTORY_BYTES = 32L << 20;

    private final Path path;
    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> entries;
    private long unpacked;

    private Archive(Path path, ZipFile zip, Limits limits, Map<String, ZipEntry> entries) {
        this.path = path;
        this.zip = zip;
        this.limits = limits;
        this.entries = entries;
    }

    /// @throws RefusedException when it is no zip, or one with too many files
    static Archive open(Path path, Limits limits, RefusalSink refusals) throws IOException {
        checkDirectory(path);
        ZipFile zip = zip(path);
        try {
            if (zip.size() > limits.archiveFiles()) {
                throw new RefusedException(Reason.BOMB);
            }
            Map<String, ZipEntry> entries = new TreeMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (OUTSIDE.matcher(entry.getName()).matches()) {
                    refusals.refuse(Reason.OUTSIDE, Where.file(entry.getName()));
                } else if (!entry.isDirectory()) {
                    entries.put(entry.getName(), entry);
                }
            }
            return new Archive(path, zip, limits, new LinkedHashMap<>(entries));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
    }

    /// The list of files is held in memory whole, before any of it can be counted.
    private static void checkDirectory(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            var end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_RECORD) {
                    long size = Integer.toUnsignedLong(end.getInt(at + 12));
                    boolean isLarge = size == 0xFFFF_FFFFL;
                    if (isLarge ? file.length() > MOST_DIRECTORY_BYTES : size > MOST_DIRECTORY_BYTES) {
                        throw new RefusedException(Reason.BOMB);
                    }
                    return;
                }
            }
            throw new RefusedException(Reason.DAMAGED);
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new RefusedException(Reason.DAMAGED);
        }
        try {
            InputStream stream = zip.getInputStream(entry);
            if (stream == null) {
                throw new RefusedException(Reason.DAMAGED);
            }
            return new Unpacking(stream, Math.max(1, entry.getCompressedSize()));
        } catch (ZipException | IllegalArgumentException _) {
            throw new RefusedException(Reason.DAMAGED);
        }
    }

    @Override
    public ByteSource bytes(String name) {
        return () -> {
            Archive again = open(path, limits, (_, _) -> {});
            try {
                InputStream stream = again.open(name);
                return new FilterInputStream(stream) {
                    @Override
                    public void close() throws IOException {
                        try (again) {
                            super.close();
                        }
                    }
                };
            } catch (IOException | RuntimeException e) {
                again.close();
                throw e;
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Counts what really comes out.
    private final class Unpacking extends FilterInputStream {
        private final long packed;
        private long given;

        Unpacking(InputStream stream, long packed) {
            super(stream);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(bytes, offset, length);
            } catch (ZipException | EOFException _) {
                throw new RefusedException(Reason.DAMAGED);
            }
            if (count > 0) {
                given += count;
                unpacked += count;
                if (unpacked > limits.archiveBytes() || (given > SMALL && given / packed > limits.archiveRatio())) {
                    throw new RefusedException(Reason.BOMB);
                }
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
