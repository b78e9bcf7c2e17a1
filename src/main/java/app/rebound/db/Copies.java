package app.rebound.db;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;

/// Copies of database files that are on the disk when they are said to be.
final class Copies {
    private static final int BUFFER = 256 * 1024;

    private Copies() {}

    /// Lets H2 write its backup, a zip beside `target`, and unpacks the database file from it to `target`.
    ///
    /// @param backup given the zip's name
    static void unpacked(Consumer<String> backup, Path target) {
        try {
            Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
            Path zip = Files.createTempFile(folder, ".rebound-", ".zip");
            try {
                backup.accept(zip.toString());
                try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
                    if (entries.getNextEntry() == null) {
                        throw new WorkbookException.Closed(null);
                    }
                    write(entries, target);
                }
            } finally {
                Files.deleteIfExists(zip);
            }
        } catch (IOException e) {
            throw fault(target, e);
        }
    }

    private static void write(InputStream content, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(
                target, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            pour(Channels.newChannel(content), channel);
        }
    }

    /// Copies everything and waits until it is on the disk.
    static void pour(ReadableByteChannel from, FileChannel to) throws IOException {
        var buffer = ByteBuffer.allocate(BUFFER);
        while (from.read(buffer) >= 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                to.write(buffer);
            }
            buffer.clear();
        }
        to.force(true);
    }

    static WorkbookException fault(Path target, IOException e) {
        return Faults.isDiskFull(e)
                ? new WorkbookException.DiskFull(null)
                : new WorkbookException.UnwritableTarget(String.valueOf(target.getFileName()), e);
    }
}
