package app.rebound.cli;

import app.rebound.app.WorkbookServices;
import app.rebound.setback.Setback;
import app.rebound.vault.SafeFile;
import app.rebound.vault.Secret;
import app.rebound.vault.Workbook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What commands have in common that write one setback of a workbook into a file.
@SuppressWarnings("NullAway.Init")
final class SetbackFile {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private SecretOption secret;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
    private Path folder;

    @Option(names = "--setback", paramLabel = "NAME", descriptionKey = "setback")
    private @Nullable String setback;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private Path out;

    /// Opens the workbook, writes what is made of the setback that is meant, and says so. Returns the exit code.
    ///
    /// @param making makes the whole file in memory
    int write(CliServices services, BiFunction<WorkbookServices, Setback, byte[]> making) {
        return write(services, open -> setback(services, open).map(found -> making.apply(open, found)));
    }

    /// Opens the workbook, writes what is made of it, and says so. Returns the exit code.
    ///
    /// @param making makes the whole file in memory; empty once it has said why there is none
    int write(CliServices services, Function<WorkbookServices, Optional<byte[]>> making) {
        return secret.open(services, services.vault().protection(folder), given -> write(services, given, making));
    }

    private int write(
            CliServices services, @Nullable Secret given, Function<WorkbookServices, Optional<byte[]>> making) {
        try (Workbook workbook = services.vault().open(folder, given)) {
            Optional<byte[]> made = making.apply(WorkbookServices.of(workbook));
            if (made.isEmpty()) {
                return ExitCode.USAGE.number();
            }
            SafeFile.write(out, made.get());
        }
        spec.commandLine().getOut().println(services.messages().get("cli.saved", out.toString()));
        return ExitCode.DONE.number();
    }

    /// The setback that is meant; empty after saying why it is none.
    Optional<Setback> setback(CliServices services, WorkbookServices open) {
        return SetbackChoice.of(
                open.setbacks().all(),
                setback,
                services.messages(),
                spec.commandLine().getErr());
    }

    /// Whether a setback is named on the command line.
    boolean hasSetback() {
        return setback != null;
    }
}
