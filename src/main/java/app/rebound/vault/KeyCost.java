package app.rebound.vault;

import java.util.function.LongSupplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What one guess at a passphrase costs: Argon2id (RFC 9106, version 1.3).
///
/// @param memory KiB
/// @param passes over the memory
/// @param lanes that could run side by side
public record KeyCost(int memory, int passes, int lanes) {
    /// No new passphrase costs less.
    public static final KeyCost LEAST = new KeyCost(64 * 1024, 3, 1);
    /// A header that asks for more is refused: it would only make the machine stand still.
    static final KeyCost MOST = new KeyCost(1024 * 1024, 20, 16);
    /// Calibration goes no higher, so that a workbook made on a large machine opens on a small one.
    private static final int MOST_CALIBRATED = 256 * 1024;

    private static final long WANTED_NANOS = 700_000_000L;

    /// The cost at which a guess takes half a second to a second here, never less than [#LEAST].
    ///
    /// @param nanos a clock that only runs forward, in nanoseconds
    /// @param heap the most memory that this process may use, in bytes
    public static KeyCost calibrated(LongSupplier nanos, long heap) {
        byte[] trial = new byte[16];
        LEAST.derive(trial, trial);
        long start = nanos.getAsLong();
        LEAST.derive(trial, trial);
        long took = Math.max(1, nanos.getAsLong() - start);
        long most = Math.clamp(heap / 4 / 1024, LEAST.memory, MOST_CALIBRATED);
        double steps = (double) WANTED_NANOS / took;
        int memory = (int) Math.clamp((long) (LEAST.memory * steps) / 1024 * 1024, LEAST.memory, most);
        int passes = Math.clamp(Math.round(LEAST.passes * steps * LEAST.memory / memory), LEAST.passes, 10);
        return new KeyCost(memory, passes, 1);
    }

    boolean isBearable() {
        return memory >= 8 * Math.max(1, lanes)
                && memory <= MOST.memory
                && passes >= 1
                && passes <= MOST.passes
                && lanes >= 1
                && lanes <= MOST.lanes;
    }

    /// Derives 32 bytes.
    ///
    /// @param salt 16 bytes
    /// @return the caller overwrites it
    byte[] derive(byte[] secret, byte[] salt) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[DataKey.BYTES];
        argon.generateBytes(secret, derived);
        return derived;
    }
}
