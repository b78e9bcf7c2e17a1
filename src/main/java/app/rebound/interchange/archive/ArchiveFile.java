package app.rebound.interchange.archive;

import app.rebound.vault.Attachments;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// An exported workbook as it lies on the disk, read from its beginning to its end as often as it is asked for.
///
/// No name in it becomes a path, and what unpacks to more than a workbook could hold is not read on.
final class ArchiveFile {
    /// Who is shown the parts, in the order of the file.
    interface Visitor {
        /// The rows.
        void content(InputStream json) throws IOException;

        /// What an attachment holds.
        ///
        /// @param sha256 that the name claims
        void attachment(String sha256, InputStream bytes) throws IOException;
    }

    private static final int MOST_ENTRIES = 200_000;
    /// Rows never shrink to so little; what does is made to fill a disk.
    private static final long MOST_RATIO = 250;

    private static final long FREE = 64L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final Path file;
    private final char @Nullable [] passphrase;

    /// @param passphrase null for none; overwritten by whoever calls
    ArchiveFile(Path file, char @Nullable [] passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /// Shows every part once.
    ///
    /// @throws ArchiveFault when it is not what was written, or no workbook at all
    /// @throws IOException when it cannot be read
    void read(Visitor visitor) throws IOException {
        boolean isProtected;
        try (InputStream in = open()) {
            isProtected = isZip(in) && ProtectedZip.isProtected(open());
        }
        if (isProtected && passphrase == null) {
            throw new ArchiveFault(ArchiveFault.Kind.PROTECTED);
        }
        try (InputStream raw = open()) {
            if (isProtected && passphrase != null) {
                InputStream clear = ProtectedZip.read(raw, passphrase);
                parts(clear, visitor);
                // Only the end proves that nothing was exchanged.
                clear.transferTo(java.io.OutputStream.nullOutputStream());
            } else {
                parts(raw, visitor);
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | com.fasterxml.jackson.core.JacksonException e) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    private static boolean isZip(InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    private static void parts(InputStream raw, Visitor visitor) throws IOException {
        var counted = new Counted(raw, Long.MAX_VALUE, null);
        var zip = new ZipInputStream(counted);
        Set<String> seen = new HashSet<>();
        long before = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (seen.size() >= MOST_ENTRIES) {
                throw new ArchiveFault(ArchiveFault.Kind.TOO_LARGE);
            }
            if (!seen.add(name)) {
                throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
            }
            Matcher attachment = ArchiveFormat.ATTACHMENT.matcher(name);
            var bytes = new Counted(zip, attachment.matches() ? Attachments.LIMIT : Long.MAX_VALUE, counted);
            bytes.before = before;
            if (name.equals(ArchiveFormat.CONTENT)) {
                visitor.content(bytes);
            } else if (attachment.matches()) {
                visitor.attachment(attachment.group(1), bytes);
            } else if (!name.equals(ArchiveFormat.SCHEMA) && !name.equals(ArchiveFormat.ATTACHMENTS)) {
                throw new ArchiveFault(
                        seen.contains(ArchiveFormat.CONTENT) ? ArchiveFault.Kind.DAMAGED : ArchiveFault.Kind.FOREIGN);
            }
            // What the visitor left is read all the same: its checksum is at its end.
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            before += bytes.count;
        }
        if (!seen.contains(ArchiveFormat.CONTENT)) {
            throw new ArchiveFault(ArchiveFault.Kind.FOREIGN);
        }
    }

    /// Counts what is read, stays open, and ends what grows beyond measure.
    private static final class Counted extends FilterInputStream {
        private final long most;
        private final @Nullable Counted packed;
        private long before;
        private long count;

        Counted(InputStream in, long most, @Nullable Counted packed) {
            super(in);
            this.most = most;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count += Math.max(0, read);
            long all = before + count;
            if (count > most || (packed != null && all > FREE && all / Math.max(1, packed.count) > MOST_RATIO)) {
                throw new ArchiveFault(ArchiveFault.Kind.TOO_LARGE);
            }
            return read;
        }

        @Override
        public void close() {
            // The zip goes on after this part.
        }
    }
}
