package app.rebound.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs archives for tests, under whatever names they ask for.
public final class Zips {
    private Zips() {}

    /// Writes the files in the order of their names, so that the zip is the same each time.
    public static Path write(Path file, Map<String, String> texts) throws IOException {
        return Files.write(file, bytes(texts));
    }

    /// The same, in memory.
    public static byte[] bytes(Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> one : new TreeMap<>(texts).entrySet()) {
                ZipEntry entry = new ZipEntry(one.getKey());
                entry.setTimeLocal(LocalDateTime.of(2024, 4, 18, 12, 0));
                zip.putNextEntry(entry);
                zip.write(one.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
