package app.rebound.app;

import app.rebound.id.Ref;
import app.rebound.trash.Copies;
import app.rebound.trash.Copy;
import app.rebound.trash.TrashService;
import app.rebound.vault.Backup;
import app.rebound.vault.Backups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The backups, as deleting for good asks about them.
final class BackupCopies implements Copies {
    private final Backups backups;

    BackupCopies(Backups backups) {
        this.backups = backups;
    }

    /// One that cannot be read is among them: nobody can say that it does not hold the words.
    @Override
    public List<Copy> holding(Collection<Ref> refs) {
        Backups.Held held = backups.holding(database -> database.read(handle -> TrashService.holdsAny(handle, refs)));
        List<Backup> found = new ArrayList<>(held.fulfilling());
        found.addAll(held.unreadable());
        return found.stream()
                .sorted(Comparator.comparing(Backup::madeAt).reversed())
                .map(BackupCopies::copy)
                .toList();
    }

    private static Copy copy(Backup backup) {
        return new Copy(String.valueOf(backup.file().getFileName()), backup.madeAt());
    }

    /// A new backup comes first, so that there is one all the time.
    @Override
    public void remove(List<Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        backups.make();
        Set<String> names = copies.stream().map(Copy::name).collect(Collectors.toSet());
        backups.remove(backups.all().stream()
                .map(Backups.Stored::backup)
                .filter(backup -> names.contains(String.valueOf(backup.file().getFileName())))
                .toList());
    }
}
