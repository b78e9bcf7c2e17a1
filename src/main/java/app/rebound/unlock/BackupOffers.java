package app.rebound.unlock;

import app.rebound.vault.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The backups that can be offered where a workbook does not open; never called on the drawing thread.
public interface BackupOffers {
    /// The backups of the workbook in `folder`, newest first; nothing is opened for it.
    List<BackupOffer> of(Path folder);

    /// The file as a backup.
    ///
    /// @throws app.rebound.fault.WorkbookException.DamagedBackup when it cannot be one
    BackupOffer at(Path file);

    /// Looks inside.
    ///
    /// @param secret that was valid when the backup was made; null where there was none
    /// @throws app.rebound.fault.WorkbookException when the secret is missing or wrong, or the backup damaged
    BackupHolding look(BackupOffer offer, @Nullable Secret secret);

    /// Puts the backup in place of what is in `folder`.
    ///
    /// @return where what was there is kept; empty when nothing was
    Optional<Path> restore(BackupOffer offer, Path folder);

    /// Puts back the key file alone, from the newest backup whose key file belongs to this database.
    ///
    /// @return whether there was one
    boolean restoreKeyFile(Path folder);
}
