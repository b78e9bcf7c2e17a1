package app.rebound.feedback;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said on one part of a printout, to be kept as feedback.
///
/// @param setback null for a printout that is about none
/// @param onKey of the part in every printout; empty for the document as a whole
/// @param heading of the part, as printed
/// @param copy that it came back in; null when it was said or written by hand
/// @param externalKey the same when the same comment is read again; empty when it was said or written by hand
public record Said(
        @Nullable UUID setback,
        String onKey,
        String heading,
        String words,
        String who,
        LocalDate day,
        @Nullable UUID copy,
        String externalKey) {
    /// One earlier comment that came back in a copy.
    ///
    /// @param isDeleted whether it lies in the trash
    public record Earlier(UUID id, String externalKey, String words, String who, boolean isDeleted) {}
}
