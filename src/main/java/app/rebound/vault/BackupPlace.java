package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A folder that backups lie in, of one workbook or of several.
final class BackupPlace {
    static final String NAME = "backups";
    static final String PART = ".part";
    private static final String STAGING = ".staging-";

    private final Path folder;

    BackupPlace(Path folder) {
        this.folder = folder;
    }

    static BackupPlace of(Path workbookFolder) {
        return new BackupPlace(workbookFolder.resolve(NAME));
    }

    Path folder() {
        return folder;
    }

    boolean isReachable() {
        return Files.isDirectory(folder);
    }

    /// The backups of all workbooks here, newest first; none when the place is not there.
    List<Backup> all() {
        List<Backup> found = new ArrayList<>();
        if (!isReachable()) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> Backup.of(file).ifPresent(found::add));
        } catch (IOException e) {
            return List.of();
        }
        found.sort(Backup.NEWEST_FIRST);
        return found;
    }

    /// Those of one workbook, newest first.
    List<Backup> of(String mark) {
        return all().stream().filter(backup -> backup.mark().equals(mark)).toList();
    }

    /// Makes the folder where it is missing and closes it to other accounts.
    void prepare() {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        }
    }

    /// A folder for what is being put together here for one workbook, empty.
    Path staging(String mark) {
        removeLeftovers(mark);
        try {
            return Files.createDirectory(folder.resolve(STAGING + mark));
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        }
    }

    /// Removes what an interrupted run left behind; what cannot be removed is tried again next time.
    void removeLeftovers(String mark) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.equals(STAGING + mark)
                        || (name.startsWith("rebound-" + mark) && name.endsWith(Backup.ENDING + PART))) {
                    SafeFile.deleteAll(file);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    /// The name for a new backup that no file here has.
    Path free(UUID workbook, Instant at, long counter) {
        int number = 1;
        Path file = folder.resolve(Backup.name(workbook, at, counter, number));
        while (Files.exists(file)) {
            number++;
            file = folder.resolve(Backup.name(workbook, at, counter, number));
        }
        return file;
    }

    /// The attachments that the backups of one workbook here need.
    AttachmentFolder pool(String mark) {
        return AttachmentFolder.pool(folder, mark);
    }

    /// Those that a backup here needs and that are not beside it.
    List<NeededFile> lacking(Backup backup) {
        return pool(backup.mark()).missing(BackupFile.read(backup.file()).needed());
    }

    /// Puts the attachments that a backup elsewhere needs beside the backups here.
    ///
    /// @throws WorkbookException when the place refuses it; nothing half-made stays
    void takeAttachments(Backup backup) {
        AttachmentFolder from = AttachmentFolder.pool(SafeFile.folder(backup.file()), backup.mark());
        AttachmentFolder to = pool(backup.mark());
        List<NeededFile> wanted = to.missing(BackupFile.read(backup.file()).needed()).stream()
                .filter(from::has)
                .toList();
        to.demandRoom(wanted);
        wanted.forEach(one -> to.take(one, from));
    }

    /// Removes the attachments that no backup here needs. When one cannot be read nobody knows what it needs, and none
    /// is
    /// removed.
    void prune(String mark) {
        Set<NeededFile> needed = new HashSet<>();
        try {
            of(mark).forEach(backup ->
                    needed.addAll(BackupFile.read(backup.file()).needed()));
        } catch (WorkbookException e) {
            return;
        }
        pool(mark).keepOnly(needed);
    }

    /// Puts a copy of a verified backup here, and beside it the attachments that it needs; it is read back before it
    /// gets its name.
    ///
    /// @throws WorkbookException when the place refuses it; nothing half-made stays
    Backup copy(Backup backup) {
        Path target = folder.resolve(String.valueOf(backup.file().getFileName()));
        Path part = target.resolveSibling(target.getFileName() + PART);
        try {
            takeAttachments(backup);
            Files.copy(backup.file(), part, StandardCopyOption.REPLACE_EXISTING);
            SafeFile.sync(part);
            if (!BackupFile.hash(part).equals(BackupFile.hash(backup.file()))) {
                throw new WorkbookException.UnwritableTarget(String.valueOf(folder.getFileName()), null);
            }
            SafeFile.move(part, target);
            SafeFile.syncFolder(folder);
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        } finally {
            SafeFile.deleteQuietly(part);
        }
        return Backup.of(target)
                .orElseThrow(() -> new WorkbookException.UnwritableTarget(String.valueOf(target.getFileName()), null));
    }

    /// Removes what is too many, see [Rotation]; called only after a new one was verified.
    void rotate(String mark, Instant now, ZoneId zone) {
        List<Backup> mine = of(mark);
        Set<Instant> kept = Rotation.kept(mine.stream().map(Backup::madeAt).collect(Collectors.toSet()), now, zone);
        for (Backup backup : mine) {
            // The list is newest first, so of several made in one second the last one stays.
            if (!kept.remove(backup.madeAt())) {
                SafeFile.deleteQuietly(backup.file());
            }
        }
        prune(mark);
    }

    /// @throws WorkbookException.DiskFull when there are less than `bytes` left
    void demandRoom(long bytes) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() < bytes) {
                throw new WorkbookException.DiskFull(null);
            }
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        }
    }
}
