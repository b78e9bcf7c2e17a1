package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.db.RawRows;
import app.rebound.evidence.ReadingOptions;
import app.rebound.evidence.file.Source;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.interchange.archive.MergeReport;
import app.rebound.interchange.archive.MergeReport.Change;
import app.rebound.setback.Setback;
import app.rebound.vault.Secret;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound import WORKBOOK FILE…`: brings files in; another copy of a workbook is joined to this one, journals become
/// entries, dated records events or what waits on the evidence desk.
@Command(name = "import", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {
    private final CliServices services;
    private ImportLines lines;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import-files")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "import-as")
    private @Nullable String kind;

    @Option(names = "--setback", paramLabel = "NAME", descriptionKey = "import-setback")
    private @Nullable String setback;

    @Option(names = "--month-first", descriptionKey = "import-month-first")
    private boolean isMonthFirst;

    @Option(names = "--dry-run", descriptionKey = "import-dry-run")
    private boolean isPreview;

    @Option(names = "--new", descriptionKey = "import-new")
    private boolean isNew;

    ImportCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        lines = new ImportLines(
                services, spec.commandLine().getOut(), spec.commandLine().getErr());
        if (kind != null && !FileKind.isKind(kind)) {
            lines.complain("cli.import.kind", kind, FileKind.names());
            return ExitCode.USAGE.number();
        }
        if (isNew && !isPreview && !Vault.isWorkbook(folder)) {
            try (Workbook workbook = services.vault().create(folder)) {
                return bring(workbook);
            }
        }
        return secret.open(services, services.vault().protection(folder), given -> {
            try (Workbook workbook = open(given)) {
                if (!isPreview) {
                    // Undo does not reach across what comes in.
                    workbook.backups().make();
                }
                return bring(workbook);
            }
        });
    }

    private Workbook open(@Nullable Secret given) {
        return isPreview
                ? services.vault().openToRead(folder, given)
                : services.vault().open(folder, given);
    }

    private int bring(Workbook workbook) {
        WorkbookServices open = WorkbookServices.of(workbook);
        UUID chosen = null;
        if (setback != null) {
            Optional<Setback> found = SetbackChoice.of(
                    open.setbacks().all(),
                    setback,
                    services.messages(),
                    spec.commandLine().getErr());
            if (found.isEmpty()) {
                return ExitCode.USAGE.number();
            }
            chosen = found.get().id();
        }
        boolean isComplete = true;
        for (Path file : files) {
            isComplete &= bring(open, file, chosen);
        }
        return (isComplete ? ExitCode.DONE : ExitCode.INPUT).number();
    }

    private boolean bring(WorkbookServices open, Path path, @Nullable UUID chosen) {
        Source source = Source.of(path);
        if (!Files.exists(path)) {
            lines.complain("cli.import.absent", path.toString());
            return false;
        }
        Optional<FileKind> found;
        try {
            found = kind == null ? FileKind.of(source) : FileKind.named(kind, source);
        } catch (IOException e) {
            throw new Refused(Refused.Objection.UNREADABLE, source.name(), e);
        }
        if (found.isEmpty()) {
            lines.complain("cli.import.unknown", source.name(), FileKind.names());
            return false;
        }
        boolean isOlder = open.workbook().database().read(RawRows::schema) < RawRows.newestSchema();
        if (isOlder && !(found.get() instanceof FileKind.Copy)) {
            lines.complain("cli.import.older");
            return false;
        }
        return switch (found.get()) {
            case FileKind.Copy _ -> join(open.archives(), path) == 0;
            case FileKind.Journal journal ->
                new JournalImport(open, services.messages(), lines)
                        .bring(journal.reader(), source, options(), isPreview);
            case FileKind.Evidence evidence ->
                new EvidenceImport(open, lines, chosen, isPreview).bring(evidence.reader(), source, options());
        };
    }

    private ReadingOptions options() {
        ReadingOptions options = ReadingOptions.standard(
                services.zone(), LocalDate.ofInstant(services.clock().instant(), services.zone()));
        return isMonthFirst ? options.dayFirst(false) : options;
    }

    /// @return how many attachments could not be had
    private int join(ArchiveService archives, Path file) {
        try {
            return join(archives, file, null);
        } catch (Refused e) {
            if (e.objection() != Refused.Objection.PROTECTED) {
                throw e;
            }
        }
        char[] passphrase = AskedSecret.of(
                services, services.messages().get("cli.import.prompt", String.valueOf(file.getFileName())));
        try {
            return join(archives, file, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private int join(ArchiveService archives, Path file, char @Nullable [] passphrase) {
        IntConsumer progress = lines.progress();
        MergeReport report =
                isPreview ? archives.preview(file, passphrase, progress) : archives.merge(file, passphrase, progress);
        lines.say(
                isPreview ? "cli.import.would" : "cli.import.done",
                String.valueOf(file.getFileName()),
                report.of(Change.ADDED),
                report.of(Change.CHANGED),
                report.of(Change.TRASHED) + report.of(Change.REMEMBERED),
                report.of(Change.ERASED),
                report.of(Change.KEPT),
                report.of(Change.SAME),
                report.attachments());
        if (report.missing() > 0) {
            lines.complain("cli.import.missing", report.missing());
        }
        return report.missing();
    }
}
