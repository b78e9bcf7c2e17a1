package app.rebound.interchange.inflow;

import app.rebound.evidence.Question;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.interchange.JournalKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became, or would become, of a journal.
///
/// @param name of the file or folder, without its path
/// @param added entries that were not here
/// @param known entries that came in before and are left as they are
/// @param attachments files of the added entries
/// @param first the day of the earliest entry, known ones too; null for none
/// @param refused entries and attachments that were not taken in
/// @param leftOut files beside the entries
/// @param refusals the first of the refused, one by one
/// @param questions what the journal leaves open
/// @param stop why it ended early; null where it was read to its end
public record InflowReport(
        JournalKind kind,
        String name,
        long added,
        long known,
        long attachments,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        long refused,
        long leftOut,
        List<Refusal> refusals,
        List<Question> questions,
        @Nullable Reason stop) {
    public InflowReport {
        refusals = List.copyOf(refusals);
        questions = List.copyOf(questions);
    }

    /// Whether all of it was read and nothing refused.
    public boolean isComplete() {
        return refused == 0 && stop == null;
    }

    /// Whether the person ended it.
    public boolean isStopped() {
        return stop == Reason.CANCELLED;
    }
}
