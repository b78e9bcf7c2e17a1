package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.file.Source;
import app.rebound.interchange.JournalReader;
import app.rebound.interchange.inflow.InflowReport;
import app.rebound.interchange.inflow.JournalFile;
import app.rebound.interchange.inflow.JournalInflow;
import app.rebound.interchange.inflow.Watch;
import app.rebound.text.Messages;

/// Brings one journal in and says what came of it.
final class JournalImport {
    private final WorkbookServices open;
    private final Messages messages;
    private final ImportLines lines;

    JournalImport(WorkbookServices open, Messages messages, ImportLines lines) {
        this.open = open;
        this.messages = messages;
        this.lines = lines;
    }

    /// Brings it in.
    ///
    /// @return whether all of it went in
    boolean bring(JournalReader reader, Source source, ReadingOptions options, boolean isPreview) {
        var file = new JournalFile(reader, source, options, messages.get("inflow.star"));
        var watch = new Watch(() -> false, lines.progress());
        JournalInflow inflow = open.inflow();
        InflowReport report = isPreview ? inflow.preview(file, watch) : inflow.pour(file, watch);
        lines.trouble(report.refusals(), report.refused(), report.questions(), report.stop());
        lines.say(
                isPreview ? "cli.import.journal.would" : "cli.import.journal.done",
                report.name(),
                report.added(),
                report.known(),
                report.attachments(),
                report.refused(),
                report.leftOut());
        return report.isComplete();
    }
}
