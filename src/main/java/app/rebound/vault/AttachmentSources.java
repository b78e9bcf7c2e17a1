package app.rebound.vault;

import app.rebound.db.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Where the attachments that a backup needs are found: beside it, in the workbook it belongs to, and in the folder
/// that
/// is restored into.
final class AttachmentSources {
    private final List<NeededFile> needed;
    private final List<AttachmentFolder> sources = new ArrayList<>();

    private AttachmentSources(List<NeededFile> needed) {
        this.needed = needed;
    }

    static AttachmentSources of(Backup backup) {
        var found = new AttachmentSources(BackupFile.read(backup.file()).needed());
        Path place = SafeFile.folder(backup.file());
        found.sources.add(AttachmentFolder.pool(place, backup.mark()));
        found.sources.add(AttachmentFolder.of(SafeFile.folder(place)));
        return found;
    }

    /// The same, and what lies in `workbook` and beside its own backups.
    static AttachmentSources of(Backup backup, Path workbook) {
        AttachmentSources found = of(backup);
        found.sources.add(AttachmentFolder.of(workbook));
        found.sources.add(BackupPlace.of(workbook).pool(backup.mark()));
        return found;
    }

    int needed() {
        return needed.size();
    }

    /// How many are found nowhere.
    int lacking() {
        return (int) needed.stream().filter(one -> source(one).isEmpty()).count();
    }

    private Optional<AttachmentFolder> source(NeededFile one) {
        return sources.stream().filter(source -> source.has(one)).findFirst();
    }

    /// Puts all that is found into the workbook at `into`, which has none yet.
    void fill(Path into) {
        AttachmentFolder to = AttachmentFolder.of(into);
        for (NeededFile one : needed) {
            source(one).ifPresent(source -> to.link(one, source));
        }
    }

    /// Reads every attachment of the workbook at `filled`; one that is damaged is taken from another source that has it
    /// whole, if any has.
    ///
    /// @return whether its rows need what the backup said they need
    boolean prove(Path filled, Database rows, DataKey dataKey) {
        List<StoredContent> contents = StoredContentsDao.of(rows);
        var key = new AttachmentKey(dataKey);
        AttachmentFolder to = AttachmentFolder.of(filled);
        for (StoredContent content : contents) {
            NeededFile one = NeededFile.of(content, key);
            if (to.has(one) && !to.isWhole(content, key)) {
                sources.stream()
                        .filter(source -> source.isWhole(content, key))
                        .findFirst()
                        .ifPresent(source -> to.take(one, source));
            }
        }
        return new HashSet<>(needed).equals(new HashSet<>(Attachments.needed(contents, key)));
    }
}
