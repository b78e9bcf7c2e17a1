package app.rebound.interchange.inflow;

import app.rebound.attachment.AttachmentService;
import app.rebound.attachment.HeldFile;
import app.rebound.db.Transaction;
import app.rebound.evidence.Reason;
import app.rebound.evidence.Refusal;
import app.rebound.evidence.RefusedException;
import app.rebound.fault.WorkbookException;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.interchange.JournalAttachment;
import app.rebound.interchange.JournalEntry;
import app.rebound.journal.EntryService;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Writes entries that come in, with their attachments, in one transaction.
final class ArrivingRows {
    private final Transaction tx;
    private final EntryService entries;
    private final AttachmentService attachments;

    ArrivingRows(Transaction tx, EntryService entries, AttachmentService attachments) {
        this.tx = tx;
        this.entries = entries;
        this.attachments = attachments;
    }

    /// Writes them in their order.
    ///
    /// @return what was refused of it
    List<Refusal> add(List<Arrivals.Arriving> some) {
        List<UUID> ids =
                entries.addAll(tx, some.stream().map(Arrivals.Arriving::arrival).toList());
        List<Refusal> refusals = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            JournalEntry entry = some.get(at).entry();
            if (!entry.attachments().isEmpty()) {
                attachments.addAll(tx, new Ref(Noun.ENTRY, ids.get(at)), held(entry, refusals));
            }
        }
        return refusals;
    }

    private List<HeldFile> held(JournalEntry entry, List<Refusal> refusals) {
        List<HeldFile> held = new ArrayList<>();
        for (JournalAttachment attachment : entry.attachments()) {
            try {
                held.add(attachments.hold(
                        attachment.name(), () -> attachment.bytes().open()));
            } catch (RefusedException _) {
                refusals.add(new Refusal(Reason.ATTACHMENT_UNREADABLE, entry.where()));
            } catch (WorkbookException.Attachment e) {
                refusals.add(new Refusal(reason(e), entry.where()));
            }
        }
        return held;
    }

    private static Reason reason(WorkbookException.Attachment fault) {
        return switch (fault.key()) {
            case "fault.attachment.too-large" -> Reason.ATTACHMENT_TOO_LARGE;
            case "fault.attachment.empty" -> Reason.ATTACHMENT_EMPTY;
            default -> Reason.ATTACHMENT_UNREADABLE;
        };
    }
}
