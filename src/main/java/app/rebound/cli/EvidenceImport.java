package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.desk.Pick;
import app.rebound.evidence.EvidenceReader;
import app.rebound.evidence.EvidenceReaders;
import app.rebound.evidence.Found;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.ReadingReport;
import app.rebound.evidence.file.Source;
import app.rebound.source.ImportOf;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings the dated records of one file in, as events of a setback or onto the evidence desk, and says what came of it.
final class EvidenceImport {
    private static final int LOT = 1000;

    private final WorkbookServices open;
    private final ImportLines lines;
    private final @Nullable UUID setback;
    private final boolean isPreview;
    private final List<Found> lot = new ArrayList<>();
    private long read;
    private long added;
    private @Nullable RuntimeException failure;

    /// @param setback null for the desk
    EvidenceImport(WorkbookServices open, ImportLines lines, @Nullable UUID setback, boolean isPreview) {
        this.open = open;
        this.lines = lines;
        this.setback = setback;
        this.isPreview = isPreview;
    }

    /// Brings it in.
    ///
    /// @return whether all of it went in
    boolean bring(EvidenceReader reader, Source source, ReadingOptions options) {
        ReadingReport report = EvidenceReaders.read(
                reader, source, options, found -> take(reader, source, found), () -> failure != null);
        put(ImportOf.of(reader.kind(), source.name(), report));
        if (failure != null) {
            throw failure;
        }
        lines.trouble(report.refusals(), report.refused(), report.questions(), report.stop());
        String where = setback == null ? "cli.import.desk" : "cli.import.events";
        lines.say(
                where + (isPreview ? ".would" : ".done"),
                source.name(),
                added,
                report.added() - added,
                report.refused(),
                report.leftOut());
        return report.isComplete();
    }

    private void take(EvidenceReader reader, Source source, Found found) {
        lot.add(found);
        lines.progress().accept((int) ++read);
        if (lot.size() >= LOT) {
            put(new ImportOf(reader.kind(), source.name(), read, 0, 0));
        }
    }

    /// What a reading throws at a piece counts against the piece, so that a failure of the workbook waits until it has
    /// ended.
    private void put(ImportOf file) {
        if (failure == null) {
            try {
                added += put(file, List.copyOf(lot));
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        lot.clear();
    }

    private long put(ImportOf file, List<Found> some) {
        if (isPreview) {
            return some.stream().map(Found::key).distinct().count()
                    - open.sources()
                            .known(file.kind(), some.stream().map(Found::key).toList())
                            .size();
        }
        return setback == null
                ? open.sources().keep(file, some).added()
                : open.desk()
                        .pick(file, some.stream().map(Pick::of).toList(), setback)
                        .added();
    }
}
