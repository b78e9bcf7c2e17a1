package app.rebound.wizard;

import java.time.Instant;
import java.util.List;

/// An answer as it was earlier.
public record AnswerVersion(Instant takenAt, List<AnswerPart> parts) {
    public AnswerVersion {
        parts = List.copyOf(parts);
    }
}
