package app.rebound.app;

import app.rebound.printer.DocumentViewer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Opens a saved file in whatever program the system has for it.
final class SystemViewer implements DocumentViewer {
    private static final long PATIENCE = 5;

    private final Function<Path, List<String>> command;

    SystemViewer() {
        this(file -> command(System.getProperty("os.name", ""), file));
    }

    /// @param command the program with its arguments that opens a file
    SystemViewer(Function<Path, List<String>> command) {
        this.command = command;
    }

    @Override
    public boolean open(Path file) {
        try {
            Process process = new ProcessBuilder(command.apply(file.toAbsolutePath()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Some openers stay as long as the viewer does: that is success too.
            return !process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @param system as Java names it
    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", file.toString());
    }
}
