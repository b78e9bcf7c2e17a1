package app.rebound.cli;

import app.rebound.fault.WorkbookException;
import app.rebound.vault.Passphrase;
import app.rebound.vault.Protection;
import app.rebound.vault.RecoveryKey;
import app.rebound.vault.Secret;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Opens what a passphrase or a recovery key stands before.
final class SecretOption {
    @Option(names = "--passphrase-stdin", descriptionKey = "passphrase-stdin")
    private boolean isFromInput;

    /// Does `opening` with what the person gives, or with null where nothing is needed.
    ///
    /// @throws WorkbookException.Locked when something is needed and there is nobody to ask
    <T> T open(CliServices services, Protection protection, Function<@Nullable Secret, T> opening) {
        if (!protection.hasPassphrase()) {
            return opening.apply(null);
        }
        char[] typed = typed(services);
        try {
            return withEither(typed, protection, opening);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private char[] typed(CliServices services) {
        if (isFromInput) {
            return services.secrets().line();
        }
        return services.secrets()
                .console()
                .apply(services.messages().get("cli.passphrase.prompt"))
                .orElseThrow(WorkbookException.Locked::new);
    }

    /// A recovery key carries a check of its own, so that hardly any passphrase is taken for one.
    private static <T> T withEither(char[] typed, Protection protection, Function<@Nullable Secret, T> opening) {
        Optional<RecoveryKey> recovery = protection.hasRecovery() ? RecoveryKey.read(typed) : Optional.empty();
        if (recovery.isPresent()) {
            try (RecoveryKey key = recovery.get()) {
                return opening.apply(key);
            } catch (WorkbookException.WrongRecoveryKey e) {
                return withPassphrase(typed, opening);
            }
        }
        return withPassphrase(typed, opening);
    }

    private static <T> T withPassphrase(char[] typed, Function<@Nullable Secret, T> opening) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return opening.apply(passphrase);
        }
    }
}
