package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.printout.PdfWriter;
import app.rebound.setback.Setback;
import app.rebound.sheet.TimelineSheets;
import app.rebound.timeline.SheetChoice;
import app.rebound.timeline.SheetKind;
import app.rebound.timeline.SheetPaper;
import app.rebound.timeline.SheetReader;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rebound timeline WORKBOOK --format svg --out FILE`: saves the whole timeline of one setback.
@Command(name = "timeline", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TimelineCommand implements Callable<Integer> {
    /// What `--format` takes.
    enum Format {
        SVG,
        PNG,
        PDF,
        CSV
    }

    private final CliServices services;

    @Mixin
    private SetbackFile file;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "timeline-format")
    private Format format;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "timeline-paper", defaultValue = "FITTING")
    private SheetPaper paper;

    @Option(names = "--pages", descriptionKey = "timeline-pages")
    private boolean isOverPages;

    @Option(names = "--private", descriptionKey = "timeline-private")
    private boolean isPrivateToo;

    @Option(names = "--pseudonyms", descriptionKey = "pseudonyms")
    private boolean hasPseudonyms;

    @Option(names = "--mark", descriptionKey = "timeline-mark")
    private boolean hasMark;

    TimelineCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return file.write(services, this::bytes);
    }

    private byte[] bytes(WorkbookServices open, Setback chosen) {
        SheetKind kind = switch (format) {
            case SVG -> SheetKind.SVG;
            case PNG -> SheetKind.PNG;
            case CSV -> SheetKind.CSV;
            case PDF -> isOverPages ? SheetKind.PAGES : SheetKind.PAGE;
        };
        var choice = new SheetChoice(kind, paper, false, isPrivateToo, hasPseudonyms, hasMark);
        SheetReader.Read read = new SheetReader(
                        open.events(), open.people(), open.axisLooks(), open.axisReasons(), services.messages())
                .read(
                        chosen.id(),
                        chosen.title(),
                        LocalDate.ofInstant(services.clock().instant(), services.zone()),
                        null,
                        choice);
        return new TimelineSheets(services.messages(), new PdfWriter(), services.ordinary())
                .make(read.content(), choice, read.people());
    }
}
