package app.rebound.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The random 256-bit key that everything in a workbook is encrypted under, by way of keys derived from it.
final class DataKey {
    static final int BYTES = 32;

    private final byte[] key;

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

    /// The key of the database file: hex of HKDF-SHA-256 (RFC 5869) with the info `file`.
    String fileKey() {
        try {
            byte[] derived = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(key)
                            .thenExpand("file".getBytes(StandardCharsets.US_ASCII), BYTES));
            return HexFormat.of().formatHex(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 25 on has HKDF-SHA256", e);
        }
    }
}
