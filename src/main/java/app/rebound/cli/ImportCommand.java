package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.interchange.archive.MergeReport;
import app.rebound.interchange.archive.MergeReport.Change;
import app.rebound.text.Messages;
import app.rebound.vault.Secret;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound import WORKBOOK FILE…`: brings files in; another copy of a workbook is joined to this one.
@Command(name = "import", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ImportCommand implements Callable<Integer> {
    /// What a file can be.
    enum Kind {
        /// A whole workbook, as `export --format json` writes it.
        JSON
    }

    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import-files")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "import-as", defaultValue = "JSON")
    private Kind kind;

    @Option(names = "--dry-run", descriptionKey = "import-dry-run")
    private boolean isPreview;

    @Option(names = "--new", descriptionKey = "import-new")
    private boolean isNew;

    ImportCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
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
        int missing = 0;
        for (Path file : files) {
            missing += switch (kind) {
                case JSON -> join(open.archives(), file);
            };
        }
        return (missing == 0 ? ExitCode.DONE : ExitCode.INPUT).number();
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
        Messages messages = services.messages();
        IntConsumer progress = new ProgressLines(
                services.clock(), spec.commandLine().getErr(), done -> messages.get("cli.import.progress", done));
        MergeReport report =
                isPreview ? archives.preview(file, passphrase, progress) : archives.merge(file, passphrase, progress);
        spec.commandLine()
                .getOut()
                .println(messages.get(
                        isPreview ? "cli.import.would" : "cli.import.done",
                        String.valueOf(file.getFileName()),
                        report.of(Change.ADDED),
                        report.of(Change.CHANGED),
                        report.of(Change.TRASHED) + report.of(Change.REMEMBERED),
                        report.of(Change.ERASED),
                        report.of(Change.KEPT),
                        report.of(Change.SAME),
                        report.attachments()));
        if (report.missing() > 0) {
            spec.commandLine().getErr().println(messages.get("cli.import.missing", report.missing()));
        }
        return report.missing();
    }
}
