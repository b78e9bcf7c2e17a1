package app.rebound;

import app.rebound.app.ReboundApp;
import app.rebound.cli.CliServices;
import app.rebound.cli.ReboundCommand;
import app.rebound.cli.SecretSource;
import app.rebound.fault.QuietLogging;
import app.rebound.id.IdSource;
import app.rebound.text.Messages;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import java.io.Console;
import java.io.File;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;

/// Starts Rebound: with a window, or as the command that the arguments name.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        QuietLogging.choose();
        System.exit(run(args));
    }

    private static Optional<char[]> asked(String words) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", words));
    }

    private static int run(String... args) {
        // Nothing, or what the desktop names; reading them as a command would take a third of the start.
        if (args.length == 0 || (args.length == 1 && new File(args[0]).isAbsolute())) {
            openJars();
            Application.launch(ReboundApp.class, args);
            return 0;
        }
        return command(args);
    }

    /// JavaFX looks for what is in no jar before its first picture, and opens all of them; meanwhile it waits for the
    /// display.
    private static void openJars() {
        var opening = new Thread(() -> Main.class.getClassLoader().getResource("none"), "jars");
        opening.setDaemon(true);
        opening.start();
    }

    private static int command(String... args) {
        Clock clock = Clock.systemUTC();
        var services = new CliServices(
                Messages.of(Locale.getDefault()),
                new Vault(
                        clock,
                        IdSource.timeOrdered(),
                        () -> false,
                        () -> KeyCost.calibrated(
                                System::nanoTime, Runtime.getRuntime().maxMemory())),
                clock,
                ZoneId.systemDefault(),
                new SecretSource(System.in, Main::asked));
        Charset charset = Charset.defaultCharset();
        var out = new PrintWriter(System.out, true, System.out.charset() == null ? charset : System.out.charset());
        var err = new PrintWriter(System.err, true, System.err.charset() == null ? charset : System.err.charset());
        return ReboundCommand.run(
                services,
                workbook -> Application.launch(
                        ReboundApp.class, workbook == null ? new String[0] : new String[] {workbook.toString()}),
                out,
                err,
                args);
    }
}
