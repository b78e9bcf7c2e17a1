package app.rebound.testing;

import app.rebound.id.IdSource;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import java.time.Clock;

/// A vault whose passphrases cost next to nothing.
public final class TestVault {
    private static final KeyCost LOW = new KeyCost(64, 1, 1);

    private TestVault() {}

    public static Vault at(Clock clock) {
        return new Vault(clock, IdSource.timeOrdered(), () -> false, () -> LOW);
    }
}
