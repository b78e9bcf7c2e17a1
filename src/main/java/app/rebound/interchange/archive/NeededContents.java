package app.rebound.interchange.archive;

import app.rebound.vault.Attachments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out which attachments the rows of a copy need, and looks at nothing else of them.
final class NeededContents implements WorkbookReader.Sink {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, Long> contents = new LinkedHashMap<>();
    private boolean isAttachments;

    /// How many bytes each content has, by SHA-256.
    Map<String, Long> contents() {
        return contents;
    }

    @Override
    public void head(ArchiveHead head) {
        // Whether it is too new is said before anything is written.
    }

    @Override
    public void note(String name, String text) {
        // No note needs a file.
    }

    @Override
    public void table(String name, List<String> columns) {
        isAttachments = name.equals("attachment");
    }

    @Override
    public void row(Map<String, @Nullable Object> row) {
        if (isAttachments) {
            note(row, contents);
        }
    }

    /// Notes what a row of an attachment needs, if anything.
    ///
    /// @throws ArchiveFault when it is no content that could ever be
    static void note(Map<String, @Nullable Object> row, Map<String, Long> contents) {
        if (row.get("content") != null || RowOrder.isPurged(row)) {
            return;
        }
        String sha256 = String.valueOf(row.get("sha256"));
        long bytes = row.get("bytes") instanceof Long given ? given : 0;
        if (!HASH.matcher(sha256).matches() || bytes < 0 || bytes > Attachments.LIMIT) {
            throw new ArchiveFault(ArchiveFault.Kind.DAMAGED);
        }
        contents.put(sha256, bytes);
    }

    @Override
    public void tableEnd() {
        isAttachments = false;
    }
}
