package app.rebound.interchange.inflow;

import app.rebound.attachment.AttachmentService;
import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.evidence.ReadingReport;
import app.rebound.interchange.journal.JournalReaders;
import app.rebound.journal.EntryService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// Brings the entries of another journal in, each once however often its journal is read.
///
/// What is refused is reported, and never stops the rest; where the workbook itself fails, the failure is thrown.
public final class JournalInflow {
    private final Database database;
    private final EntryService entries;
    private final AttachmentService attachments;

    public JournalInflow(Database database, EntryService entries, AttachmentService attachments) {
        this.database = database;
        this.entries = entries;
        this.attachments = attachments;
    }

    /// Reads a journal and says what would come in; nothing is changed.
    ///
    /// @throws app.rebound.fault.WorkbookException when the workbook cannot be read
    public InflowReport preview(JournalFile file, Watch watch) {
        Set<String> known =
                database.read(handle -> entries.keys(handle, file.kind().name()));
        return read(file, watch, new Arrivals(file, known, watch, _ -> List.of()));
    }

    /// Brings a journal in, all of it or, when it is stopped, nothing; one step of undo.
    ///
    /// @throws app.rebound.fault.WorkbookException when the workbook fails; nothing came in then
    public InflowReport bring(JournalFile file, Watch watch) {
        InflowReport[] report = new InflowReport[1];
        try {
            return attachments.filing(() -> database.act(Action.of("undo.journal.bring"), tx -> {
                report[0] = read(file, watch, arrivals(file, watch, tx));
                if (report[0].isStopped()) {
                    throw new CancellationException();
                }
                return report[0];
            }));
        } catch (CancellationException _) {
            return report[0];
        }
    }

    private Arrivals arrivals(JournalFile file, Watch watch, Transaction tx) {
        var rows = new ArrivingRows(tx, entries, attachments);
        return new Arrivals(file, entries.keys(tx.handle(), file.kind().name()), watch, rows::add);
    }

    /// Brings a journal in, a thousand entries at a time, each thousand on the disk before the next; no step of undo.
    ///
    /// @throws app.rebound.fault.WorkbookException when the workbook fails; what came in before stays, and is known
    /// when the journal is read again
    public InflowReport pour(JournalFile file, Watch watch) {
        Set<String> known =
                database.read(handle -> entries.keys(handle, file.kind().name()));
        return read(
                file,
                watch,
                new Arrivals(
                        file,
                        known,
                        watch,
                        some -> attachments.filing(
                                () -> database.write(tx -> new ArrivingRows(tx, entries, attachments).add(some)))));
    }

    private static InflowReport read(JournalFile file, Watch watch, Arrivals arrivals) {
        ReadingReport reading = JournalReaders.read(
                file.reader(),
                file.source(),
                file.options(),
                arrivals,
                () -> watch.isStopped().getAsBoolean() || arrivals.hasFailed());
        return arrivals.report(reading);
    }
}
