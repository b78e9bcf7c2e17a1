package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// `workbook.key` on the disk: replaced whole, and the one before is kept until the new one has been read back.
final class KeyFile {
    static final String NAME = "workbook.key";
    static final String PREVIOUS = "workbook.key.previous";

    private final Path file;
    private final Path previous;

    KeyFile(Path folder) {
        file = folder.resolve(NAME);
        previous = folder.resolve(PREVIOUS);
    }

    boolean exists() {
        return Files.exists(file) || Files.exists(previous);
    }

    /// The header; the one before when a replacement was interrupted and this one cannot be read.
    ///
    /// @throws WorkbookException.DamagedHeader when neither is one
    Header read() {
        try {
            return read(file);
        } catch (WorkbookException.DamagedHeader e) {
            if (!Files.exists(previous)) {
                throw e;
            }
            return read(previous);
        }
    }

    private static Header read(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) > Header.MAX_BYTES) {
                throw new WorkbookException.DamagedHeader(null);
            }
            return Header.read(Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            throw new WorkbookException.ReadOnly(e);
        } catch (IOException e) {
            throw new WorkbookException.DamagedHeader(e);
        }
    }

    /// Replaces the header.
    ///
    /// @param check is given the header as it was read back, and throws when it does not open what it should
    void replace(Header header, Consumer<Header> check) {
        try {
            if (Files.exists(file)) {
                SafeFile.write(previous, Files.readAllBytes(file));
            }
            SafeFile.write(file, header.bytes());
            try {
                check.accept(read(file));
            } catch (WorkbookException e) {
                takeBack();
                throw e;
            }
            forgetPrevious();
        } catch (IOException e) {
            throw new WorkbookException.UnwritableTarget(NAME, e);
        }
    }

    private void takeBack() throws IOException {
        if (Files.exists(previous)) {
            SafeFile.write(file, Files.readAllBytes(previous));
        }
    }

    /// After the workbook has opened: makes the file whole if it was not, and removes the one before, which may hold an
    /// old way in.
    void settle(Header opened) {
        try {
            if (Files.exists(previous)) {
                SafeFile.write(file, opened.bytes());
                forgetPrevious();
            }
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }

    private void forgetPrevious() throws IOException {
        Files.deleteIfExists(previous);
        SafeFile.syncFolder(SafeFile.folder(file));
    }
}
