package app.rebound.cli;

import app.rebound.fault.WorkbookException;
import app.rebound.text.Messages;
import app.rebound.vault.Backup;
import app.rebound.vault.BackupContents;
import app.rebound.vault.Restore;
import app.rebound.vault.Vault;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound restore BACKUP --to DIR`: puts a backup into a folder; what it replaces is kept.
@Command(name = "restore", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class RestoreCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "BACKUP", descriptionKey = "restore.backup")
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "restore.to")
    private Path folder;

    @Option(names = "--replace", descriptionKey = "restore.replace")
    private boolean replaces;

    RestoreCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        if (!replaces && Vault.isWorkbook(folder)) {
            throw new WorkbookException.Occupied(folder.toString());
        }
        Restore restore = services.vault().restore();
        Backup backup = restore.backup(file);
        return secret.open(services, restore.protection(backup), given -> {
            BackupContents held = restore.look(backup, given);
            int lacking = restore.lacking(backup, folder);
            if (lacking > 0) {
                spec.commandLine().getOut().println(services.messages().get("cli.restore.lacking", lacking));
            }
            int attachments = restore.attachments(backup) - lacking;
            Optional<Path> kept = restore.restore(backup, folder, given);
            say(held, attachments, kept);
            return ExitCode.DONE.number();
        });
    }

    private void say(BackupContents held, int attachments, Optional<Path> kept) {
        Messages messages = services.messages();
        PrintWriter out = spec.commandLine().getOut();
        out.println(messages.get("cli.restore.done", folder.toString()));
        out.println(HeldWords.of(messages, held));
        if (attachments > 0) {
            out.println(messages.get("cli.restore.attachments", attachments));
        }
        kept.ifPresent(path -> out.println(messages.get("cli.restore.kept", path.toString())));
    }
}
