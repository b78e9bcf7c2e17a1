package app.rebound.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/// The database of the workbook that was written with schema 1, copied to where a test may change it.
final class SchemaOne {
    private static final Path KEPT = Path.of("src/test/resources/app/rebound/vault/schema-1");
    /// Magic, version, id, number of slots, kind and length of the first slot.
    private static final int KEY_AT = 8 + 2 + 16 + 2 + 1 + 2;

    private SchemaOne() {}

    static Storage copyTo(Path folder) {
        try {
            Files.copy(
                    KEPT.resolve("workbook.mv.db"),
                    folder.resolve("workbook.mv.db"),
                    StandardCopyOption.REPLACE_EXISTING);
            byte[] header = Files.readAllBytes(KEPT.resolve("workbook.key"));
            return Storage.onDisk(folder.resolve("workbook"), fileKey(Arrays.copyOfRange(header, KEY_AT, KEY_AT + 32)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileKey(byte[] key) {
        try {
            return HexFormat.of()
                    .formatHex(KDF.getInstance("HKDF-SHA256")
                            .deriveData(HKDFParameterSpec.ofExtract()
                                    .addIKM(key)
                                    .thenExpand("file".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 32)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
