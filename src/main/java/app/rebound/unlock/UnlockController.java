package app.rebound.unlock;

import app.rebound.fault.WorkbookException;
import app.rebound.task.Tasks;
import app.rebound.text.Messages;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Protection;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tries the passphrase or the recovery key of one workbook, as often as the person likes.
final class UnlockController {
    /// What becomes of the form.
    interface Outcome {
        /// It is open.
        ///
        /// @param byRecoveryKey whether the sheet was used
        void opened(Workbook workbook, boolean byRecoveryKey);

        /// Something other than the secret is wrong.
        ///
        /// @param secret the right one, as far as it was tried; the callee closes it
        void failed(WorkbookException fault, Secret secret);

        void back();
    }

    private final Messages messages;
    private final Tasks tasks;
    private final Function<Secret, Workbook> opening;
    private final Outcome outcome;
    private final UnlockModel model;
    private final UnlockView view;

    /// @param opening opens the workbook; runs away from the drawing thread
    UnlockController(
            Messages messages,
            Tasks tasks,
            KnownWorkbook workbook,
            Protection protection,
            Function<Secret, Workbook> opening,
            Outcome outcome) {
        this.messages = messages;
        this.tasks = tasks;
        this.opening = opening;
        this.outcome = outcome;
        this.model = new UnlockModel(workbook, protection.hasRecovery());
        this.view = new UnlockView(messages, model, this::tryPassphrase, this::tryRecoveryKey, this::back);
        model.recoveryProperty().subscribe(() -> model.errorProperty().set(""));
    }

    UnlockView view() {
        return view;
    }

    /// Shows that the workbook is being saved and closed; nothing can be typed until [#ready].
    void waitForClosing() {
        model.leadProperty().set(messages.get("unlock.locked"));
        model.busyProperty().set(messages.get("unlock.closing"));
    }

    /// The workbook is closed.
    ///
    /// @param fault what went wrong with that; null for nothing
    void ready(@Nullable WorkbookException fault) {
        model.busyProperty().set(null);
        if (fault != null) {
            model.errorProperty().set(words(fault, ".what") + " " + words(fault, ".next"));
        }
        view.focus();
    }

    private void tryPassphrase() {
        char[] typed = view.typed();
        if (typed.length == 0) {
            refuse("unlock.passphrase.empty");
        } else {
            attempt(Passphrase.of(typed), false);
            Arrays.fill(typed, '\0');
        }
    }

    private void tryRecoveryKey() {
        char[] typed = view.typed();
        Optional<RecoveryKey> key = RecoveryKey.read(typed);
        Arrays.fill(typed, '\0');
        key.ifPresentOrElse(read -> attempt(read, true), () -> refuse("unlock.recovery.misfit"));
    }

    private void refuse(String key) {
        model.errorProperty().set(messages.get(key));
        view.focus();
    }

    private void attempt(Secret secret, boolean byRecoveryKey) {
        view.wipe();
        model.errorProperty().set("");
        model.busyProperty().set(messages.get("unlock.opening"));
        tasks.run(
                () -> opening.apply(secret),
                workbook -> {
                    secret.close();
                    outcome.opened(workbook, byRecoveryKey);
                },
                fault -> failed(fault, secret));
    }

    private void failed(WorkbookException fault, Secret secret) {
        model.busyProperty().set(null);
        switch (fault) {
            case WorkbookException.WrongPassphrase _, WorkbookException.WrongRecoveryKey _ -> {
                secret.close();
                model.errorProperty().set(words(fault, ".what") + " " + words(fault, ".next"));
                view.focus();
            }
            default -> outcome.failed(fault, secret);
        }
    }

    private String words(WorkbookException fault, String part) {
        return messages.get(fault.key() + part, fault.details());
    }

    private void back() {
        view.wipe();
        outcome.back();
    }
}
