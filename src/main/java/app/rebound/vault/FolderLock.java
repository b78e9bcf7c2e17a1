package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;

/// Keeps a workbook's folder to one window, and notices when another took it all the same.
///
/// H2's own lock keeps other processes out, but lets a second window of this one in. On a shared drive locks may be of
/// no effect: so whoever opens the workbook leaves a mark in the file, which is read again before each write.
final class FolderLock implements AutoCloseable {
    static final String NAME = "workbook.lock";

    private static final int MARK = 16;
    private static final long FAR = 1L << 40;

    private final FileChannel channel;
    private final Path file;
    private final byte[] mark = new byte[MARK];

    private FolderLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
        new SecureRandom().nextBytes(mark);
    }

    /// @throws WorkbookException.InUse when somebody else holds it
    /// @throws WorkbookException.ReadOnly when the folder cannot be written
    static FolderLock take(Path folder) {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
        var lock = new FolderLock(channel, folder.resolve(NAME));
        boolean isHeld = false;
        try {
            // Far from the mark: on Windows what is locked cannot be read.
            if (channel.tryLock(FAR, 1, false) == null) {
                throw new WorkbookException.InUse(null);
            }
            channel.truncate(0).write(ByteBuffer.wrap(lock.mark), 0);
            isHeld = true;
            return lock;
        } catch (OverlappingFileLockException e) {
            throw new WorkbookException.InUse(e);
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        } finally {
            if (!isHeld) {
                lock.close();
            }
        }
    }

    /// Asked before each write.
    ///
    /// @throws WorkbookException.InUse when somebody else has opened the workbook since
    /// @throws WorkbookException.Closed when its folder is gone
    void demandOurs() {
        try {
            if (!Arrays.equals(mark, Files.readAllBytes(file))) {
                throw new WorkbookException.InUse(null);
            }
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }
}
