package app.rebound.interchange.archive;

import app.rebound.db.Database;
import app.rebound.vault.Attachments;
import app.rebound.vault.StoredContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes a whole workbook as one zip: its rows as JSON, the schema that describes them, and what attachments hold.
final class ArchiveWriter {
    private static final long ZIP_EPOCH = 315_532_800_000L;

    private final Database database;
    private final @Nullable Attachments attachments;
    private final Map<String, Long> needed = new LinkedHashMap<>();

    /// @param attachments null where they are left out
    ArchiveWriter(Database database, @Nullable Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /// Writes everything as it is at one moment; `out` stays open.
    ///
    /// @param progress told now and then how many rows are written
    Exported write(OutputStream out, Instant now, IntConsumer progress) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(entry(ArchiveFormat.CONTENT));
        Map<String, Long> counts;
        try {
            counts = database.read(handle -> {
                try {
                    return new WorkbookWriter(handle, progress).write(zip, now, this::need);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        zip.closeEntry();
        zip.putNextEntry(entry(ArchiveFormat.SCHEMA));
        try (InputStream schema = Objects.requireNonNull(
                ArchiveWriter.class.getResourceAsStream(ArchiveFormat.SCHEMA), ArchiveFormat.SCHEMA)) {
            schema.transferTo(zip);
        }
        zip.closeEntry();
        int missing = contents(zip);
        zip.finish();
        return new Exported(counts, needed.size() - missing, missing);
    }

    private void need(String table, Map<String, @Nullable Object> row) {
        if (table.equals("attachment") && row.get("content") == null && row.get("purged_at") == null) {
            needed.put(String.valueOf(row.get("sha256")), row.get("bytes") instanceof Long bytes ? bytes : 0L);
        }
    }

    /// @return how many are nowhere to be had
    private int contents(ZipOutputStream zip) throws IOException {
        // Pictures and the like are small already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        int missing = 0;
        for (var one : needed.entrySet()) {
            var content = new StoredContent(one.getKey(), one.getValue());
            if (attachments == null || !attachments.has(content)) {
                missing++;
                continue;
            }
            zip.putNextEntry(entry(ArchiveFormat.ATTACHMENTS + one.getKey()));
            if (!attachments.pour(content, zip)) {
                throw new IOException("an attachment changed while it was read");
            }
            zip.closeEntry();
        }
        return missing;
    }

    /// The same content makes the same file, whenever it is written.
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTime(ZIP_EPOCH);
        return entry;
    }
}
