package app.rebound.wizard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What a person wrote in an exercise.
///
/// @param prompt the prompt as it was shown, in `language`
/// @param isLater the person put it off; nothing need be written
public record Answer(
        UUID id,
        UUID setbackId,
        String exercise,
        String programId,
        int programVersion,
        String language,
        String prompt,
        boolean isPrivate,
        boolean isLater,
        Instant updatedAt,
        List<AnswerPart> parts) {
    public Answer {
        parts = List.copyOf(parts);
    }

    /// Whether something is written.
    public boolean isWritten() {
        return parts.stream().anyMatch(part -> !part.isBlank());
    }

    /// The text of the part under `key`, joined by line breaks where there are several.
    public String text(String key) {
        return String.join(
                "\n",
                parts.stream()
                        .filter(part -> part.key().equals(key) && !part.text().isBlank())
                        .map(AnswerPart::text)
                        .toList());
    }
}
