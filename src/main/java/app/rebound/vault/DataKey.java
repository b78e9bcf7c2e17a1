package app.rebound.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The random 256-bit key that everything in a workbook is encrypted under, by way of keys derived from it.
final class DataKey {
    static final int BYTES = 32;

    private final byte[] key;
    private volatile boolean isDestroyed;

    DataKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a data key has 32 bytes");
        }
        this.key = key.clone();
    }

    static DataKey random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new DataKey(key);
    }

    byte[] bytes() {
        return key.clone();
    }

    /// The key of the database file: hex of the key derived for `file`.
    String fileKey() {
        byte[] derived = derived("file");
        String hex = HexFormat.of().formatHex(derived);
        Arrays.fill(derived, (byte) 0);
        return hex;
    }

    /// A key of its own for one purpose: HKDF-SHA-256 (RFC 5869), no salt, `purpose` as info, 32 bytes.
    ///
    /// @return the caller overwrites it
    byte[] derived(String purpose) {
        return derived(key, purpose);
    }

    static byte[] derived(byte[] from, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256", "SunJCE")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(from)
                            .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 25 on has HKDF-SHA256", e);
        }
    }

    boolean isSame(DataKey other) {
        return MessageDigest.isEqual(key, other.key);
    }

    /// Overwrites the key; it is of no use afterwards.
    void destroy() {
        isDestroyed = true;
        Arrays.fill(key, (byte) 0);
    }

    boolean isDestroyed() {
        return isDestroyed;
    }
}
