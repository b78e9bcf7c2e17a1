package app.rebound.interchange.out;

import app.rebound.attachment.Attachment;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing of a workbook as it goes into a text file.
///
/// @param group a folder's name in lower case, the same in every language; may have one `/`
/// @param day null where it has none
/// @param facts short things said of it, by their names in files
/// @param tags may be empty
/// @param text Markdown
record Piece(
        String group,
        UUID id,
        String title,
        @Nullable LocalDate day,
        Map<String, String> facts,
        List<String> tags,
        String text,
        List<Attachment> attachments,
        boolean isPrivate) {
    Piece {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        tags = List.copyOf(tags);
        attachments = List.copyOf(attachments);
    }
}
