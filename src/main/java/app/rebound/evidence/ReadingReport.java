package app.rebound.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a file that was read.
///
/// @param added how many things were found
/// @param refused how many pieces were not taken in
/// @param leftOut how many pieces are no records or lie outside what was asked for
/// @param refusals the first of the refused, one by one
/// @param questions what the file leaves open
/// @param stop why it ended early; null where it was read to its end
public record ReadingReport(
        long added,
        long refused,
        long leftOut,
        List<Refusal> refusals,
        List<Question> questions,
        @Nullable Reason stop) {
    public ReadingReport {
        refusals = List.copyOf(refusals);
        questions = List.copyOf(questions);
    }

    /// Whether all of it was read and nothing refused.
    public boolean isComplete() {
        return refused == 0 && stop == null;
    }

    /// The same, ended early for another reason.
    public ReadingReport stoppedBy(Reason reason) {
        return new ReadingReport(added, refused, leftOut, refusals, questions, reason);
    }
}
