package app.rebound.cli;

import app.rebound.text.Messages;
import app.rebound.vault.Backups;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound backup WORKBOOK [--to FILE]`: makes a verified backup, and a copy of it where one is asked for.
@Command(name = "backup", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class BackupCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "copy-to")
    private @Nullable Path to;

    BackupCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return secret.open(services, services.vault().protection(folder), given -> {
            try (Workbook workbook = services.vault().open(folder, given)) {
                return backUp(workbook);
            }
        });
    }

    private int backUp(Workbook workbook) {
        Messages messages = services.messages();
        Backups.Made made = workbook.backups().make();
        Path said = made.backup().file();
        if (to != null) {
            workbook.backups().copyTo(made.backup(), to);
            said = Objects.requireNonNull(to);
        }
        spec.commandLine().getOut().println(messages.get("cli.backup.done", said.toString()));
        if (made.second() == Backups.Second.UNREACHABLE || made.second() == Backups.Second.REFUSED) {
            spec.commandLine().getOut().println(messages.get("cli.backup.second"));
        }
        return ExitCode.DONE.number();
    }
}
