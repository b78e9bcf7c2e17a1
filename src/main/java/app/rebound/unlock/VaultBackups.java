package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import app.rebound.vault.Backup;
import app.rebound.vault.BackupContents;
import app.rebound.vault.Glance;
import app.rebound.vault.Restore;
import app.rebound.vault.Secret;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The vault's backups as the pages before a workbook offer them.
public final class VaultBackups implements BackupOffers {
    private final Restore restore;

    public VaultBackups(Restore restore) {
        this.restore = restore;
    }

    @Override
    public List<BackupOffer> of(Path folder) {
        return restore.backups(folder).stream().map(VaultBackups::offer).toList();
    }

    @Override
    public BackupOffer at(Path file) {
        return offer(restore.backup(file));
    }

    private static BackupOffer offer(Backup backup) {
        return new BackupOffer(backup.file(), backup.madeAt(), backup.size());
    }

    @Override
    public Look look(@Nullable Secret secret) {
        Glance glance = restore.glance(secret);
        return new Look() {
            @Override
            public BackupHolding at(BackupOffer offer) {
                return holding(restore.backup(offer.file()), glance);
            }

            @Override
            public void close() {
                glance.close();
            }
        };
    }

    private BackupHolding holding(Backup backup, Glance glance) {
        BackupContents found = glance.at(backup);
        return new BackupHolding(
                found.setbacks(),
                found.answers(),
                found.events(),
                found.people(),
                found.entries(),
                restore.attachments(backup),
                restore.lacking(backup, null),
                found.lastChange());
    }

    @Override
    public Optional<Path> restore(BackupOffer offer, Path folder, @Nullable Secret secret) {
        return restore.restore(restore.backup(offer.file()), folder, secret);
    }

    @Override
    public boolean restoreKeyFile(Path folder) {
        try {
            restore.restoreKey(folder);
            return true;
        } catch (WorkbookException.DamagedHeader e) {
            // No backup has it.
            return false;
        }
    }
}
