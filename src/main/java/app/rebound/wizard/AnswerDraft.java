package app.rebound.wizard;

import java.util.List;
import java.util.UUID;

/// An answer as it stands on the screen, to be saved.
///
/// @param visit the same for all saves between opening and leaving the page: one step of undo
public record AnswerDraft(
        UUID setbackId,
        String exercise,
        String programId,
        int programVersion,
        String language,
        String prompt,
        boolean isPrivate,
        boolean isLater,
        List<AnswerPart> parts,
        String visit) {
    public AnswerDraft {
        parts = List.copyOf(parts);
    }

    /// The same answer with other parts.
    AnswerDraft with(List<AnswerPart> others) {
        return new AnswerDraft(
                setbackId, exercise, programId, programVersion, language, prompt, isPrivate, isLater, others, visit);
    }
}
