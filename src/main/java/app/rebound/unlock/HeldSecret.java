package app.rebound.unlock;

import app.rebound.vault.Secret;
import org.jspecify.annotations.Nullable;

/// Keeps what opened a workbook while its backups are looked at; overwritten as soon as that page is left.
final class HeldSecret implements AutoCloseable {
    private @Nullable Secret secret;

    @Nullable
    Secret get() {
        return secret;
    }

    /// Takes over `now`; what was held before is overwritten.
    void hold(Secret now) {
        close();
        secret = now;
    }

    @Override
    public void close() {
        if (secret != null) {
            secret.close();
            secret = null;
        }
    }
}
