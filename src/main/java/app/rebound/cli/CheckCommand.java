package app.rebound.cli;

import app.rebound.db.Integrity;
import app.rebound.fault.WorkbookException;
import app.rebound.text.Messages;
import app.rebound.vault.Attachments;
import app.rebound.vault.Backup;
import app.rebound.vault.BackupContents;
import app.rebound.vault.Backups;
import app.rebound.vault.Workbook;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `rebound check WORKBOOK`: looks for damage in every row and attachment, compares the counter with the seal, reads
/// the
/// newest backup.
///
/// Opening compares the counter: a workbook that is older than its seal is not opened, and that is what is said.
@Command(name = "check", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {
    private final CliServices services;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    CheckCommand(CliServices services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        return secret.open(services, services.vault().protection(folder), given -> {
            try (Workbook workbook = services.vault().open(folder, given)) {
                boolean isSound = isSound(workbook.database().check(() -> false));
                boolean hasAttachments = hasAttachments(workbook.attachments().check(() -> false));
                boolean hasBackup = hasBackup(workbook.backups());
                return (isSound && hasAttachments && hasBackup ? ExitCode.DONE : ExitCode.WORKBOOK).number();
            }
        });
    }

    private boolean isSound(Integrity.Report report) {
        Messages messages = services.messages();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                messages.get("cli.check.rows", report.rows(), report.tables().size(), report.schema()));
        out.println(messages.get("cli.check.counter", report.counter()));
        for (Integrity.Finding finding : report.findings()) {
            out.println(messages.get(
                    "cli.check.finding."
                            + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    finding.table(),
                    finding.count()));
        }
        out.println(messages.get(report.isClean() ? "cli.check.sound" : "cli.check.damaged"));
        return report.isClean();
    }

    /// Which ones is said in the window only: their names are the person's.
    private boolean hasAttachments(Attachments.Report report) {
        Messages messages = services.messages();
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                report.isClean()
                        ? messages.get("cli.check.attachments", report.whole())
                        : messages.get(
                                "cli.check.attachments-bad",
                                report.whole(),
                                report.missing().size(),
                                report.damaged().size()));
        return report.isClean();
    }

    /// A workbook without any backup yet is sound; one whose newest backup cannot be read is not.
    private boolean hasBackup(Backups backups) {
        Messages messages = services.messages();
        PrintWriter out = spec.commandLine().getOut();
        Optional<Backup> newest =
                backups.all().stream().map(Backups.Stored::backup).findFirst();
        if (newest.isEmpty()) {
            out.println(messages.get("cli.check.no-backup"));
            return true;
        }
        try {
            Optional<BackupContents> held = backups.verify(newest.get());
            String when = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(services.zone())
                    .format(newest.get().madeAt());
            if (held.isEmpty()) {
                out.println(messages.get("cli.check.backup-locked", when));
            } else {
                out.println(messages.get("cli.check.backup", when));
                out.println(HeldWords.of(messages, held.get()));
            }
            int lacking = backups.lacking(newest.get());
            if (lacking > 0) {
                out.println(messages.get("cli.check.backup-lacking", lacking));
            }
            return lacking == 0;
        } catch (WorkbookException.DamagedBackup e) {
            out.println(
                    messages.get("cli.check.backup-damaged", newest.get().file().toString()));
            return false;
        }
    }
}
