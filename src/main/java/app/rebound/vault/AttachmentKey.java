package app.rebound.vault;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What names and encrypts the files of attachments, derived from the data key.
///
/// The same content has the same name under the same data key, so it is kept once; whoever does not have the key
/// learns nothing from the name, not even whether a file that they know is among them.
final class AttachmentKey {
    private final SecretKeySpec naming;
    private final SecretKeySpec sealing;

    AttachmentKey(DataKey key) {
        naming = new SecretKeySpec(key.derived("attachment-names"), "HmacSHA256");
        sealing = new SecretKeySpec(key.derived("attachments"), "HKDF");
    }

    /// The name of the file that holds `content`: 64 digits of hex.
    String name(StoredContent content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(naming);
            return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(content.sha256())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /// The key of one file; another name or another salt makes another key.
    SecretKey ofFile(byte[] salt, String name) {
        try {
            return KDF.getInstance("HKDF-SHA256", "SunJCE")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(sealing)
                                    .addSalt(salt)
                                    .thenExpand(HexFormat.of().parseHex(name), DataKey.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 25 on has HKDF-SHA256", e);
        }
    }
}
