package app.rebound.vault;

import app.rebound.fault.WorkbookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what backups hold; keys that were found once are tried first, since deriving one takes up to a second.
public final class Glance implements AutoCloseable {
    private final @Nullable Secret secret;
    private final List<DataKey> known = new ArrayList<>();

    Glance(@Nullable Secret secret) {
        this.secret = secret;
    }

    /// What `backup` holds.
    ///
    /// @throws WorkbookException like [Restore#look]
    public BackupContents at(Backup backup) {
        BackupFile file = BackupFile.read(backup.file());
        Optional<SealedContents> found =
                known.stream().flatMap(key -> file.contents(key).stream()).findFirst();
        if (found.isEmpty()) {
            DataKey key = Keys.find(file.header(), secret);
            known.add(key);
            found = file.contents(key);
        }
        return found.orElseThrow(() -> BackupFile.damaged(backup.file(), null)).contents();
    }

    /// Overwrites the keys.
    @Override
    public void close() {
        known.forEach(DataKey::destroy);
        known.clear();
    }
}
