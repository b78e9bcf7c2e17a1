package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;

/// Writes a file whole or not at all: beside its place under another name, fsynced, then moved into place.
public final class SafeFile {
    private static final int PIECE = 1024 * 1024;

    private SafeFile() {}

    /// Writes `content` to `target`, replacing what was there.
    ///
    /// @throws WorkbookException.DiskFull when the disk is full
    /// @throws WorkbookException.UnwritableTarget when the place cannot be written; what was there is untouched
    public static void write(Path target, byte[] content) {
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            // A device or a pipe cannot be replaced by a move.
            try {
                writeThrough(target, content);
            } catch (IOException | SecurityException e) {
                throw fault(target, e);
            }
        } else {
            replace(target, part -> writeThrough(part, content));
        }
    }

    /// Copies a file to `target`, replacing what was there, like [#write].
    public static void copy(Path source, Path target) {
        replace(target, part -> {
            Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
            sync(part);
        });
    }

    /// Writes what is too long for memory.
    @FunctionalInterface
    public interface Writing {
        /// Writes all of it; the stream is closed for it.
        void to(OutputStream out) throws IOException;
    }

    /// Writes a file a piece at a time, replacing what was there once all of it is on the disk, like [#write].
    public static void stream(Path target, Writing writing) {
        replace(target, part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), PIECE)) {
                writing.to(out);
            }
            sync(part);
        });
    }

    /// Puts into a file what takes the place of another, down to the disk.
    @FunctionalInterface
    private interface Part {
        void fill(Path part) throws IOException;
    }

    private static void replace(Path target, Part content) {
        Path folder = folder(target);
        try {
            if (Files.isDirectory(target)) {
                throw new WorkbookException.UnwritableTarget(name(target), null);
            }
            Path part = Files.createTempFile(folder, ".rebound-", ".part");
            try {
                content.fill(part);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
            syncFolder(folder);
        } catch (IOException | InvalidPathException | SecurityException e) {
            throw fault(target, e);
        }
    }

    /// Fills a folder file by file.
    @FunctionalInterface
    public interface Filling {
        /// Writes all of it.
        ///
        /// @param folder empty
        void into(Path folder) throws IOException;
    }

    /// Makes a new folder, which is there whole or not at all.
    ///
    /// @throws WorkbookException.Occupied when there is something already
    /// @throws WorkbookException.DiskFull when the disk is full
    /// @throws WorkbookException.UnwritableTarget when the place cannot be written
    public static void newFolder(Path target, Filling filling) {
        Path parent = folder(target);
        try {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new WorkbookException.Occupied(target.toString());
            }
            Path part = Files.createTempDirectory(parent, ".rebound-");
            try {
                filling.into(part);
                // Over a folder that appeared meanwhile the move fails unless that is empty.
                Files.move(part, target);
            } finally {
                deleteAll(part);
            }
            syncFolder(parent);
        } catch (IOException | InvalidPathException | SecurityException e) {
            throw fault(target, e);
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            // Of what is written at once the platform makes a copy in memory.
            for (int at = 0; at < content.length; ) {
                at += channel.write(ByteBuffer.wrap(content, at, Math.min(PIECE, content.length - at)));
            }
            channel.force(true);
        }
    }

    /// Overwrites the first bytes of a file in place.
    static void overwriteStart(Path file, byte[] start) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(start);
            while (bytes.hasRemaining()) {
                channel.write(bytes, bytes.position());
            }
            channel.force(true);
        }
    }

    /// Moves a file into place, over what is there.
    static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Waits until what was written to `file` is on the disk.
    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Removes a file, or a folder with all that is in it.
    static void deleteAll(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
                for (Path one : inside) {
                    deleteAll(one);
                }
            }
        }
        Files.deleteIfExists(path);
    }

    /// A move is on the disk only when its folder is; where a folder cannot be opened (Windows) the file system sees to
    /// it.
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    static Path folder(Path file) {
        Path absolute = file.toAbsolutePath();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    static WorkbookException fault(Path target, Exception e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return new WorkbookException.DiskFull(e);
        }
        return new WorkbookException.UnwritableTarget(name(target), e);
    }

    /// Removes a file that is of no use; when it stays, the next opening removes it.
    static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }

    private static String name(Path target) {
        return String.valueOf(target.getFileName());
    }
}
