package app.rebound.exchange;

import app.rebound.fault.WorkbookException;
import app.rebound.fault.WorkbookException.Refused;
import app.rebound.interchange.archive.ArchiveService;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Surroundings;
import app.rebound.vault.Backups;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Looks into a file that somebody wants to bring in, and joins it once that is confirmed.
final class IncomingController {
    private final Surroundings surroundings;
    private final Messages messages;
    private final ExchangeModel model;
    private final ArchiveService archives;
    private final Backups backups;
    private final FileDialogs dialogs;
    private final Runnable onJoined;
    private @Nullable Path file;
    private char @Nullable [] fileSecret;

    IncomingController(
            Surroundings surroundings,
            ExchangeModel model,
            ArchiveService archives,
            Backups backups,
            FileDialogs dialogs,
            Runnable onJoined) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.model = model;
        this.archives = archives;
        this.backups = backups;
        this.dialogs = dialogs;
        this.onJoined = onJoined;
    }

    /// Lets go of the file and overwrites its passphrase.
    void forget() {
        ExchangeController.wipe(fileSecret);
        fileSecret = null;
        file = null;
        model.incomingProperty().set(null);
    }

    /// Asks for a file and looks into it.
    void choose() {
        model.joinedProperty().set("");
        dialogs.chooseFile(messages.get("exchange.in.title")).ifPresent(chosen -> {
            forget();
            file = chosen;
            look(chosen);
        });
    }

    /// Looks into the file with a passphrase.
    ///
    /// @param typed overwritten later
    void unlock(char[] typed) {
        Path chosen = file;
        ExchangeController.wipe(fileSecret);
        fileSecret = typed;
        if (chosen != null) {
            look(chosen);
        }
    }

    private void look(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        char[] secret = fileSecret;
        model.busyProperty().set(true);
        surroundings
                .tasks()
                .compute(
                        () -> archives.preview(chosen, secret, _ -> {}),
                        report -> {
                            model.busyProperty().set(false);
                            model.incomingProperty().set(new PreviewWords(messages).of(name, report));
                        },
                        fault -> refused(name, fault));
    }

    private void refused(String name, WorkbookException fault) {
        model.busyProperty().set(false);
        if (fault instanceof Refused refused && refused.objection() == Refused.Objection.PROTECTED) {
            model.incomingProperty().set(new Incoming.Locked(name));
            return;
        }
        if (!(fault instanceof Refused refused) || refused.objection() != Refused.Objection.WRONG_PASSPHRASE) {
            forget();
        }
        surroundings.fault(fault);
    }

    /// Joins the file that was looked into.
    void join() {
        Path chosen = file;
        if (chosen == null) {
            return;
        }
        String name = String.valueOf(chosen.getFileName());
        char[] secret = fileSecret;
        model.busyProperty().set(true);
        surroundings
                .tasks()
                .run(
                        () -> {
                            backups.make();
                            return archives.merge(chosen, secret, _ -> {});
                        },
                        _ -> {
                            model.busyProperty().set(false);
                            forget();
                            model.joinedProperty().set(messages.get("exchange.joined", name));
                            onJoined.run();
                        },
                        fault -> refused(name, fault));
    }
}
