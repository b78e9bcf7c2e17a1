package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.db.RawRows;
import app.rebound.interchange.out.ExportChoice;
import app.rebound.interchange.out.ExportReport;
import app.rebound.interchange.out.OpenFormat;
import app.rebound.text.Messages;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound export WORKBOOK --format json --out FILE`: writes what a workbook holds in an open form; it is only read.
@Command(name = "export", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ExportCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", descriptionKey = "export-format")
    private OpenFormat format;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "export-out")
    private Path out;

    @Option(names = "--private", descriptionKey = "export-private")
    private boolean isPrivateToo;

    @Option(names = "--encrypt", descriptionKey = "export-encrypt")
    private boolean isEncrypted;

    ExportCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (isEncrypted && format.isFolder()) {
            spec.commandLine().getErr().println(services.messages().get("cli.export.folder-open"));
            return ExitCode.USAGE.number();
        }
        return secret.open(services, services.vault().protection(folder), given -> {
            char[] passphrase =
                    isEncrypted ? AskedSecret.of(services, services.messages().get("cli.export.prompt")) : null;
            try {
                return write(given, passphrase);
            } finally {
                if (passphrase != null) {
                    Arrays.fill(passphrase, '\0');
                }
            }
        });
    }

    private int write(@Nullable Secret given, char @Nullable [] passphrase) {
        Messages messages = services.messages();
        PrintWriter err = spec.commandLine().getErr();
        ExportReport report;
        try (Workbook workbook = services.vault().openToRead(folder, given)) {
            int schema = workbook.database().read(RawRows::schema);
            if (format != OpenFormat.JSON && schema < RawRows.newestSchema()) {
                err.println(messages.get("cli.export.older"));
                return ExitCode.WORKBOOK.number();
            }
            report = WorkbookServices.of(workbook)
                    .exports(messages)
                    .write(
                            out,
                            new ExportChoice(
                                    format, isPrivateToo, services.clock().instant(), services.zone()),
                            passphrase,
                            new ProgressLines(
                                    services.clock(), err, done -> messages.get("cli.export.progress", done)));
        }
        PrintWriter print = spec.commandLine().getOut();
        print.println(messages.get("cli.export.counts", report.total(), report.attachments()));
        print.println(messages.get(isEncrypted ? "cli.export.protected" : "cli.saved", out.toString()));
        if (report.missing() > 0) {
            err.println(messages.get("cli.export.missing", report.missing()));
            return ExitCode.WORKBOOK.number();
        }
        return ExitCode.DONE.number();
    }
}
