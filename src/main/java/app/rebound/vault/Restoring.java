package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Exchanges a workbook's files for others in steps that can be interrupted anywhere.
///
/// The new files are made whole in `restoring-<time>.part`. Renaming that folder to `restoring-<time>` is what decides:
/// before, the old workbook counts and the folder is forgotten; after, the files of the old one are moved to
/// `replaced-<time>`, the new ones into their place, and an opening goes on where this was interrupted.
final class Restoring {
    private static final String READY = "restoring-";
    private static final String REPLACED = "replaced-";
    private static final String PART = ".part";

    /// Belong to the workbook that is replaced, and to no other.
    private static final List<String> STRAY = List.of(KeyFile.PREVIOUS, Leftovers.NEXT);
    /// The key file comes last: with it the workbook can be opened.
    private static final List<String> FILES = List.of(AttachmentFolder.NAME, Vault.FILE, Seal.NAME, KeyFile.NAME);

    private final Path folder;
    private final Clock clock;
    private final Runnable step;

    Restoring(Path folder, Clock clock, Runnable step) {
        this.folder = folder;
        this.clock = clock;
        this.step = step;
    }

    /// Whether a restore in `folder` was decided and not finished.
    static boolean isPending(Path folder) {
        return !found(folder, false).isEmpty();
    }

    /// Finishes what was decided and forgets what was not.
    ///
    /// @throws WorkbookException.InUse when somebody else has the workbook open
    static void settle(Path folder) {
        if (!found(folder, false).isEmpty() || !found(folder, true).isEmpty()) {
            try (FolderLock _ = FolderLock.take(folder)) {
                new Restoring(folder, Clock.systemUTC(), () -> {}).finish();
            }
        }
    }

    private static List<Path> found(Path folder, boolean isPart) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, READY + "*")) {
            inside.forEach(path -> {
                if (path.toString().endsWith(PART) == isPart) {
                    found.add(path);
                }
            });
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
        return found;
    }

    /// Puts what `backup` holds in the place of the present files.
    ///
    /// @param check looks at the unpacked files before anything is replaced, and throws when they will not do
    Optional<Path> replace(Backup backup, AttachmentSources attachments, Consumer<Path> check) {
        return locked(() -> {
            Path part = part();
            BackupFile source = BackupFile.read(backup.file());
            new BackupPlace(folder).demandRoom(backup.size() + backup.size() / 10);
            step.run();
            String hash = source.unpack(part);
            attachments.fill(part);
            refillWhenReplaced(part);
            step.run();
            check.accept(part);
            step.run();
            if (!BackupFile.hash(part.resolve(Vault.FILE)).equals(hash)) {
                throw BackupFile.damaged(backup.file(), null);
            }
            return decide(part);
        });
    }

    /// The attachments of what is replaced leave with it, so that it stays whole; those of both are linked, not copied.
    private void refillWhenReplaced(Path part) throws IOException {
        Path fresh = part.resolve(AttachmentFolder.NAME);
        if (Files.exists(folder.resolve(AttachmentFolder.NAME)) && !Files.exists(fresh)) {
            Files.createDirectory(fresh);
            SafeFile.syncFolder(part);
        }
    }

    Optional<Path> replaceKey(Header header) {
        return locked(() -> {
            Path part = part();
            Path file = Files.write(part.resolve(KeyFile.NAME), header.bytes());
            SafeFile.sync(file);
            SafeFile.syncFolder(part);
            return decide(part);
        });
    }

    private interface Work {
        Optional<Path> run() throws IOException;
    }

    private Optional<Path> locked(Work work) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Vault.makePrivate(folder);
            }
            refuseOccupied();
            try (FolderLock _ = FolderLock.take(folder)) {
                finish();
                boolean isDone = false;
                try {
                    Optional<Path> kept = work.run();
                    isDone = true;
                    return kept;
                } finally {
                    if (!isDone) {
                        forgetParts();
                    }
                }
            }
        } catch (IOException e) {
            throw SafeFile.fault(folder, e);
        }
    }

    /// Into a folder with other things in it nothing is mixed.
    private void refuseOccupied() throws IOException {
        if (Vault.isWorkbook(folder)) {
            return;
        }
        Set<String> ours = Set.of(FolderLock.NAME, BackupPlace.NAME, Seal.NAME, AttachmentFolder.NAME);
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path one : inside) {
                String name = String.valueOf(one.getFileName());
                if (!ours.contains(name) && !name.startsWith(REPLACED) && !name.startsWith(READY)) {
                    throw new WorkbookException.Occupied(folder.toString());
                }
            }
        }
    }

    private Path part() throws IOException {
        String stamp = Backup.stamp(clock.instant());
        String name = stamp;
        for (int number = 2; Files.exists(folder.resolve(REPLACED + name)); number++) {
            name = stamp + "-" + number;
        }
        return Files.createDirectory(folder.resolve(READY + name + PART));
    }

    private Optional<Path> decide(Path part) throws IOException {
        step.run();
        String name = String.valueOf(part.getFileName());
        Path ready = part.resolveSibling(name.substring(0, name.length() - PART.length()));
        SafeFile.move(part, ready);
        SafeFile.syncFolder(folder);
        Path replaced = replaced(ready);
        forward(ready);
        return Files.exists(replaced) ? Optional.of(replaced) : Optional.empty();
    }

    private Path replaced(Path ready) {
        return folder.resolve(REPLACED + String.valueOf(ready.getFileName()).substring(READY.length()));
    }

    private void finish() {
        try {
            for (Path ready : found(folder, false)) {
                forward(ready);
            }
            forgetParts();
        } catch (IOException e) {
            throw new WorkbookException.ReadOnly(e);
        }
    }

    private void forgetParts() throws IOException {
        for (Path part : found(folder, true)) {
            SafeFile.deleteAll(part);
        }
    }

    /// Each file of the old workbook leaves before its like comes, so what is here beside a like that waits is old.
    private void forward(Path ready) throws IOException {
        Path replaced = replaced(ready);
        if (Files.exists(ready.resolve(Vault.FILE))) {
            for (String name : STRAY) {
                keep(name, replaced);
            }
        }
        for (String name : FILES) {
            if (Files.exists(ready.resolve(name))) {
                keep(name, replaced);
                step.run();
                SafeFile.move(ready.resolve(name), folder.resolve(name));
                SafeFile.syncFolder(folder);
                step.run();
            }
        }
        SafeFile.deleteAll(ready);
        SafeFile.syncFolder(folder);
    }

    private void keep(String name, Path replaced) throws IOException {
        if (!Files.exists(folder.resolve(name))) {
            return;
        }
        step.run();
        if (!Files.exists(replaced)) {
            Files.createDirectory(replaced);
            Vault.makePrivate(replaced);
            SafeFile.syncFolder(folder);
        }
        SafeFile.move(folder.resolve(name), replaced.resolve(name));
        SafeFile.syncFolder(replaced);
        SafeFile.syncFolder(folder);
    }
}
