package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.printout.PdfWriter;
import app.rebound.setback.Setback;
import app.rebound.sheet.TimelineSheets;
import app.rebound.timeline.SheetChoice;
import app.rebound.timeline.SheetKind;
import app.rebound.timeline.SheetPaper;
import app.rebound.timeline.SheetReader;
import app.rebound.vault.SafeFile;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound timeline WORKBOOK --format svg --out FILE`: saves the whole timeline of one setback.
@Command(name = "timeline", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class TimelineCommand implements Callable<Integer> {
    /// What `--format` takes.
    enum Format {
        SVG,
        PNG,
        PDF
    }

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Option(names = "--setback", paramLabel = "NAME", descriptionKey = "setback")
    private @Nullable String setback;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "timeline-format")
    private Format format;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "timeline-out")
    private Path out;

    @Option(names = "--paper", paramLabel = "PAPER", descriptionKey = "timeline-paper", defaultValue = "FITTING")
    private SheetPaper paper;

    @Option(names = "--pages", descriptionKey = "timeline-pages")
    private boolean isOverPages;

    @Option(names = "--private", descriptionKey = "timeline-private")
    private boolean isPrivateToo;

    @Option(names = "--pseudonyms", descriptionKey = "pseudonyms")
    private boolean hasPseudonyms;

    TimelineCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return secret.open(services, services.vault().protection(folder), this::save);
    }

    private int save(@Nullable Secret given) {
        try (Workbook workbook = services.vault().open(folder, given)) {
            WorkbookServices open = WorkbookServices.of(workbook);
            var found = SetbackChoice.of(
                    open.setbacks().all(),
                    setback,
                    services.messages(),
                    spec.commandLine().getErr());
            if (found.isEmpty()) {
                return ExitCode.USAGE.number();
            }
            SafeFile.write(out, bytes(open, found.get()));
        }
        spec.commandLine().getOut().println(services.messages().get("cli.timeline.done", out.toString()));
        return ExitCode.DONE.number();
    }

    private byte[] bytes(WorkbookServices open, Setback chosen) {
        SheetKind kind = switch (format) {
            case SVG -> SheetKind.SVG;
            case PNG -> SheetKind.PNG;
            case PDF -> isOverPages ? SheetKind.PAGES : SheetKind.PAGE;
        };
        var choice = new SheetChoice(kind, paper, false, isPrivateToo, hasPseudonyms);
        SheetReader.Read read = new SheetReader(
                        open.events(), open.people(), open.axisLooks(), open.axisReasons(), services.messages())
                .read(
                        chosen.id(),
                        chosen.title(),
                        LocalDate.ofInstant(services.clock().instant(), services.zone()),
                        null,
                        isPrivateToo);
        return new TimelineSheets(services.messages(), new PdfWriter()).make(read.content(), choice, read.people());
    }
}
