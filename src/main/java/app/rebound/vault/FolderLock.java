package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps a workbook's folder to one window: H2's own lock keeps other processes out, but lets a second window of this
/// one in.
final class FolderLock implements AutoCloseable {
    static final String NAME = "workbook.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
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
        var lock = new FolderLock(channel);
        boolean isHeld = false;
        try {
            if (channel.tryLock() == null) {
                throw new WorkbookException.InUse(null);
            }
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

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WorkbookException.Closed(e);
        }
    }
}
