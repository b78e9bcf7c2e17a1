package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A folder of encrypted attachments, each whole under its name or not there: in the workbook, or beside backups.
final class AttachmentFolder {
    static final String NAME = "attachments";

    private static final String PART = ".part";
    private static final int BUFFER = 256 * 1024;

    private final Path folder;

    AttachmentFolder(Path folder) {
        this.folder = folder;
    }

    /// The workbook's own.
    static AttachmentFolder of(Path workbook) {
        return new AttachmentFolder(workbook.resolve(NAME));
    }

    /// The one that all backups of one workbook in a place share.
    ///
    /// @param mark of the workbook: others may have backups in the same place
    static AttachmentFolder pool(Path place, String mark) {
        return new AttachmentFolder(place.resolve(NAME + "-" + mark));
    }

    Path path() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Whether a file of this name and size is there; nothing of it is read.
    boolean has(NeededFile needed) {
        Path file = file(needed.name());
        try {
            return Files.isRegularFile(file) && Files.size(file) == needed.size();
        } catch (IOException e) {
            return false;
        }
    }

    /// Those of `needed` that are not there in their size.
    List<NeededFile> missing(Collection<NeededFile> needed) {
        return needed.stream().filter(one -> !has(one)).toList();
    }

    /// What the file holds.
    ///
    /// @throws IOException now or while reading, when it is missing or damaged
    InputStream open(StoredContent content, AttachmentKey key) throws IOException {
        String name = key.name(content);
        InputStream file = Files.newInputStream(file(name));
        boolean isOpen = false;
        try {
            InputStream opened = SealedFile.read(file, key, name);
            isOpen = true;
            return opened;
        } finally {
            if (!isOpen) {
                file.close();
            }
        }
    }

    /// Whether it is there and holds what it should; reads all of it.
    boolean isWhole(StoredContent content, AttachmentKey key) {
        if (!has(NeededFile.of(content, key))) {
            return false;
        }
        try (InputStream opened = open(content, key)) {
            return Digests.of(opened).equals(content);
        } catch (IOException e) {
            return false;
        }
    }

    /// Encrypts a content into its file and waits until it is on the disk.
    ///
    /// @param reading read to its end, not closed
    /// @throws WorkbookException when the disk refuses it; nothing half-made gets the name
    /// @throws ChangedContent when it is not `content` that was read
    /// @throws IOException when `reading` fails
    void put(StoredContent content, AttachmentKey key, InputStream reading) throws IOException {
        prepare();
        String name = key.name(content);
        Path part = file(UUID.randomUUID() + PART);
        var hashed = new DigestInputStream(new SourceStream(reading), Digests.sha256());
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                SealedFile.write(hashed, out, key, name);
            }
            if (!HexFormat.of().formatHex(hashed.getMessageDigest().digest()).equals(content.sha256())) {
                throw new ChangedContent();
            }
            settle(part, name);
        } catch (SourceStream.Failure e) {
            throw e.reason();
        } catch (ChangedContent e) {
            throw e;
        } catch (IOException e) {
            throw SafeFile.fault(file(name), e);
        } finally {
            SafeFile.deleteQuietly(part);
        }
    }

    /// Copies an encrypted file as it is, and reads it back.
    ///
    /// @throws WorkbookException when the disk refuses it; nothing half-made gets the name
    void take(NeededFile needed, AttachmentFolder from) {
        prepare();
        Path part = file(UUID.randomUUID() + PART);
        try {
            Files.copy(from.file(needed.name()), part);
            if (Files.mismatch(from.file(needed.name()), part) >= 0) {
                throw new IOException("the copy is another");
            }
            settle(part, needed.name());
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        } finally {
            SafeFile.deleteQuietly(part);
        }
    }

    /// Takes a file without copying it where the file system can; it is never written to, so both names are safe.
    void link(NeededFile needed, AttachmentFolder from) {
        prepare();
        try {
            Files.createLink(file(needed.name()), from.file(needed.name()));
        } catch (IOException | UnsupportedOperationException e) {
            take(needed, from);
        }
    }

    private void settle(Path part, String name) throws IOException {
        SafeFile.sync(part);
        SafeFile.move(part, file(name));
        SafeFile.syncFolder(folder);
    }

    private void prepare() {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Vault.makePrivate(folder);
            SafeFile.syncFolder(SafeFile.folder(folder));
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        }
    }

    /// Removes every file that is not among `needed`; what cannot be removed is tried again next time.
    void keepOnly(Collection<NeededFile> needed) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<String> names = needed.stream().map(NeededFile::name).collect(Collectors.toSet());
        List<Path> gone = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!names.contains(String.valueOf(file.getFileName()))) {
                    gone.add(file);
                }
            }
        } catch (IOException e) {
            return;
        }
        gone.forEach(SafeFile::deleteQuietly);
        if (names.isEmpty()) {
            SafeFile.deleteQuietly(folder);
        }
    }

    /// @throws WorkbookException.DiskFull when there is less room than `needed` take
    void demandRoom(Collection<NeededFile> needed) {
        long bytes = needed.stream().mapToLong(NeededFile::size).sum();
        if (bytes > 0) {
            prepare();
            new BackupPlace(folder).demandRoom(bytes + bytes / 100);
        }
    }
}
