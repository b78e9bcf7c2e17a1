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

    /// Looks inside backups; keys that were found once are kept until it is closed.
    ///
    /// @param secret that was valid when they were made; null where there was none
    Look look(@Nullable Secret secret);

    /// A look inside several backups with one secret.
    interface Look extends AutoCloseable {
        /// Looks inside one.
        ///
        /// @throws app.rebound.fault.WorkbookException when the secret is missing or wrong
        BackupHolding at(BackupOffer offer);

        @Override
        void close();
    }

    /// Puts the backup in place of what is in `folder`.
    ///
    /// @param secret that opens the backup; null where it opens without
    /// @return where what was there is kept; empty when nothing was
    Optional<Path> restore(BackupOffer offer, Path folder, @Nullable Secret secret);

    /// Puts back the key file alone, from the newest backup whose key file belongs to this database.
    ///
    /// @return whether there was one
    boolean restoreKeyFile(Path folder);
}
