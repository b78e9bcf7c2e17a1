package app.rebound.cli;

import app.rebound.fault.BugReport;
import app.rebound.fault.WorkbookException;
import app.rebound.text.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `rebound [WORKBOOK]`: opens the window; its sub-commands work without one.
@Command(name = "rebound", mixinStandardHelpOptions = true, versionProvider = ReboundVersion.class)
public final class ReboundCommand implements Callable<Integer> {
    private final Consumer<@Nullable Path> window;

    @Parameters(index = "0", arity = "0..1", paramLabel = "WORKBOOK", descriptionKey = "opened")
    private @Nullable Path workbook;

    private ReboundCommand(Consumer<@Nullable Path> window) {
        this.window = window;
    }

    /// Runs what the arguments ask for.
    ///
    /// @param window opens the window on a workbook (null: the one open last) and returns when it is closed
    /// @return the exit code
    public static int run(
            CliServices services,
            Consumer<@Nullable Path> window,
            PrintWriter out,
            PrintWriter err,
            String... arguments) {
        Messages messages = services.messages();
        var line = new CommandLine(new ReboundCommand(window))
                .addSubcommand(new ExampleCommand(services))
                .addSubcommand(new PrintCommand(services))
                .addSubcommand(new ReplyCommand(services))
                .addSubcommand(new TimelineCommand(services))
                .addSubcommand(new ExportCommand(services))
                .addSubcommand(new ImportCommand(services))
                .addSubcommand(new BackupCommand(services))
                .addSubcommand(new BackupsCommand(services))
                .addSubcommand(new RestoreCommand(services))
                .addSubcommand(new CheckCommand(services))
                .setResourceBundle(new MessagesBundle(messages))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, _, _) -> {
                    if (failure instanceof WorkbookException fault) {
                        return say(messages, fault, err);
                    }
                    err.println(messages.get("app.bug.what"));
                    err.println(messages.get("app.bug.code", BugReport.code(failure)));
                    err.println(BugReport.details(failure));
                    return ExitCode.BUG.number();
                });
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(new MessagesBundle(messages)));
        return line.execute(arguments);
    }

    @Override
    public Integer call() {
        window.accept(workbook);
        return ExitCode.DONE.number();
    }

    private static int say(Messages messages, WorkbookException fault, PrintWriter err) {
        err.println(messages.get(fault.key() + ".what", fault.details()));
        err.println(messages.get(fault.key() + ".safe", fault.details()));
        err.println(messages.get(fault.key() + ".next", fault.details()));
        boolean isTarget =
                fault instanceof WorkbookException.UnwritableTarget || fault instanceof WorkbookException.DiskFull;
        if (fault instanceof WorkbookException.Refused) {
            return ExitCode.INPUT.number();
        }
        return (isTarget ? ExitCode.TARGET : ExitCode.WORKBOOK).number();
    }
}
