package app.rebound.vault;

import app.rebound.db.Database;
import app.rebound.fault.WorkbookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens one backup after the other and asks it something.
final class BackupSearch {
    private final BackupPlace place;
    private final String mark;
    private final DataKey key;

    /// @param place where they are unpacked, one at a time
    BackupSearch(BackupPlace place, String mark, DataKey key) {
        this.place = place;
        this.mark = mark;
        this.key = key;
    }

    Backups.Held holding(List<Backup> backups, Predicate<Database> condition) {
        List<Backup> fulfilling = new ArrayList<>();
        List<Backup> unreadable = new ArrayList<>();
        for (Backup backup : backups) {
            Optional<Boolean> answer = ask(backup, condition);
            if (answer.isEmpty()) {
                unreadable.add(backup);
            } else if (answer.get()) {
                fulfilling.add(backup);
            }
        }
        return new Backups.Held(fulfilling, unreadable);
    }

    private Optional<Boolean> ask(Backup backup, Predicate<Database> condition) {
        place.prepare();
        Path staging = place.staging(mark);
        try {
            BackupFile file = BackupFile.read(backup.file());
            if (file.contents(key).isEmpty()) {
                return Optional.empty();
            }
            place.demandRoom(backup.size());
            file.unpack(staging);
            try (Database copy = Copies.open(staging.resolve(Vault.FILE), key)) {
                return Optional.of(condition.test(copy));
            }
        } catch (WorkbookException.DamagedBackup | WorkbookException.Damaged | WorkbookException.NewerVersion e) {
            return Optional.empty();
        } finally {
            place.removeLeftovers(mark);
        }
    }
}
