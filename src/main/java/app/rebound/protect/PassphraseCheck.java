package app.rebound.protect;

import app.rebound.fault.WorkbookException;
import app.rebound.vault.Passphrase;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Secret;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Makes secrets of what was typed, and says what is not right with a new passphrase.
final class PassphraseCheck {
    private final ProtectModel model;
    private final StrengthWatch strength;
    private final BooleanSupplier isWanted;

    /// @param isWanted whether the page still waits for a new passphrase
    PassphraseCheck(ProtectModel model, StrengthWatch strength, BooleanSupplier isWanted) {
        this.model = model;
        this.strength = strength;
        this.isWanted = isWanted;
    }

    /// Hands the new passphrase on when both fields agree, and a weak one only after saying so once; overwrites what
    /// was typed.
    ///
    /// @param otherwise runs when it is not handed on
    void take(char[] first, char[] again, Consumer<Passphrase> then, Runnable otherwise) {
        String problem = first.length == 0 ? "protect.empty" : Arrays.equals(first, again) ? "" : "protect.differ";
        boolean isWarned = model.warnedProperty().get();
        model.problemProperty().set(problem);
        if (problem.isEmpty()) {
            Passphrase passphrase = Passphrase.of(first);
            strength.of(first.clone(), found -> {
                model.strengthProperty().set(found);
                boolean isRefused = found.level() == Strength.Level.WEAK && !isWarned;
                if (isRefused) {
                    model.warnedProperty().set(true);
                    model.problemProperty().set("protect.weak");
                }
                if (isRefused || !isWanted.getAsBoolean()) {
                    passphrase.close();
                    otherwise.run();
                } else {
                    then.accept(passphrase);
                }
            });
        } else {
            otherwise.run();
        }
        Arrays.fill(first, '\0');
        Arrays.fill(again, '\0');
    }

    /// Whether a failure only says that the present secret does not fit.
    static boolean isWrong(WorkbookException fault) {
        return fault instanceof WorkbookException.WrongPassphrase
                || fault instanceof WorkbookException.WrongRecoveryKey;
    }

    /// What was typed, as a recovery key where it is one, else as a passphrase; overwrites what was typed.
    static Secret secret(char[] typed) {
        Secret secret = RecoveryKey.read(typed).<Secret>map(key -> key).orElseGet(() -> Passphrase.of(typed));
        Arrays.fill(typed, '\0');
        return secret;
    }
}
