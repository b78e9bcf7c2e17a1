package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.vault.Passphrase;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Secret;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Shows what each backup holds, one after the other, and restores the chosen one.
final class RestoreController {
    /// What becomes of the page.
    interface Outcome {
        /// The folder holds the backup now.
        ///
        /// @param kept where what was there before is; null when nothing was
        void restored(@Nullable Path kept);

        void chooseFile();

        void back();
    }

    private final Messages messages;
    private final Tasks tasks;
    private final BackupOffers offers;
    private final HeldSecret held;
    private final Outcome outcome;
    private final RestoreModel model;
    private final RestoreView view;
    private BackupOffers.Look look;
    private boolean isLeft;

    /// @param list finds the backups to choose from; runs away from the drawing thread
    RestoreController(
            Messages messages,
            Tasks tasks,
            BackupOffers offers,
            RestoreModel model,
            Supplier<List<BackupOffer>> list,
            HeldSecret held,
            ZoneId zone,
            Outcome outcome) {
        this.messages = messages;
        this.tasks = tasks;
        this.offers = offers;
        this.held = held;
        this.outcome = outcome;
        this.model = model;
        this.look = offers.look(held.get());
        this.view = new RestoreView(messages, model, zone, new Commands());
        tasks.run(list, this::show, this::failed);
    }

    RestoreView view() {
        return view;
    }

    private void show(List<BackupOffer> found) {
        model.rows().setAll(found.stream().map(BackupRow::of).toList());
        model.loadedProperty().set(true);
        lookAtNext();
        view.focus();
    }

    /// One at a time: each may cost as much as unlocking does.
    private void lookAtNext() {
        Optional<BackupRow> next = isLeft ? Optional.empty() : model.unread();
        next.ifPresent(row -> tasks.compute(
                () -> look.at(row.offer()),
                holding -> seen(row.with(holding)),
                fault -> seen(row.with(
                        switch (fault) {
                            case WorkbookException.Locked _,
                                    WorkbookException.WrongPassphrase _,
                                    WorkbookException.WrongRecoveryKey _ -> BackupRow.State.LOCKED;
                            default -> BackupRow.State.DAMAGED;
                        }))));
    }

    private void seen(BackupRow row) {
        model.replace(row);
        if (model.chosenProperty().get() == null && row.state() == BackupRow.State.READ) {
            model.chosenProperty().set(row);
        }
        if (model.unread().isEmpty() && model.lockedProperty().get() && held.get() != null) {
            model.errorProperty().set(messages.get("unlock.backups.not-this-secret"));
        }
        lookAtNext();
    }

    /// In its turn: a look that is under way goes on to its end.
    private void endLook() {
        BackupOffers.Look ended = look;
        tasks.compute(
                () -> {
                    ended.close();
                    return true;
                },
                _ -> {},
                this::failed);
    }

    private void leave() {
        isLeft = true;
        endLook();
        view.wipe();
    }

    private void failed(WorkbookException fault) {
        model.busyProperty().set(null);
        model.loadedProperty().set(true);
        model.errorProperty().set(words(fault, ".what") + " " + words(fault, ".safe") + " " + words(fault, ".next"));
    }

    private String words(WorkbookException fault, String part) {
        return messages.get(fault.key() + part, fault.details());
    }

    private final class Commands implements RestoreView.Commands {
        @Override
        public void lookInside() {
            char[] typed = view.typed();
            view.wipe();
            if (typed.length == 0) {
                return;
            }
            Secret secret = RecoveryKey.read(typed).map(Secret.class::cast).orElseGet(() -> Passphrase.of(typed));
            Arrays.fill(typed, '\0');
            endLook();
            held.hold(secret);
            look = offers.look(secret);
            model.errorProperty().set("");
            model.unlock();
            lookAtNext();
        }

        @Override
        public void restore() {
            BackupRow row = model.chosenProperty().get();
            if (row == null || row.state() != BackupRow.State.READ) {
                return;
            }
            model.errorProperty().set("");
            model.busyProperty().set(messages.get("unlock.backups.restoring"));
            tasks.run(
                    () -> offers.restore(row.offer(), model.target().folder(), held.get()),
                    kept -> {
                        leave();
                        outcome.restored(kept.orElse(null));
                    },
                    RestoreController.this::failed);
        }

        @Override
        public void chooseFile() {
            leave();
            outcome.chooseFile();
        }

        @Override
        public void back() {
            leave();
            outcome.back();
        }
    }
}
