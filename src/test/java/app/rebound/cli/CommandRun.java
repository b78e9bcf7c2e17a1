package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.id.IdSource;
import app.rebound.testing.TestVault;
import app.rebound.text.Messages;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/// The command line in a test, on 1 June 2025 in Paris.
final class CommandRun {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneId.of("Europe/Paris"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /// Runs a command.
    ///
    /// @return the exit code
    int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var vault = new Vault(CLOCK, IdSource.timeOrdered(), () -> false, () -> new KeyCost(64, 1, 1));
        var services = new CliServices(Messages.of(Locale.ENGLISH), vault, CLOCK, CLOCK.getZone());
        return ReboundCommand.run(services, _ -> {}, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    static <T> T in(Path folder, Function<WorkbookServices, T> work) {
        try (Workbook book = Vault.isWorkbook(folder)
                ? TestVault.at(CLOCK).open(folder, null)
                : TestVault.at(CLOCK).create(folder)) {
            return work.apply(WorkbookServices.of(book));
        }
    }
}
