package app.rebound.cli;

import app.rebound.text.Messages;
import app.rebound.vault.Backup;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound backups WORKBOOK`: lists the backups inside a workbook's folder, newest first, without opening anything.
@Command(name = "backups", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class BackupsCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    BackupsCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Messages messages = services.messages();
        PrintWriter out = spec.commandLine().getOut();
        List<Backup> backups = services.vault().restore().backups(folder);
        var when = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(services.zone());
        if (backups.isEmpty()) {
            out.println(messages.get("cli.backups.none"));
        }
        backups.forEach(backup -> out.println(when.format(backup.madeAt()) + "  " + backup.file()));
        return ExitCode.DONE.number();
    }
}
