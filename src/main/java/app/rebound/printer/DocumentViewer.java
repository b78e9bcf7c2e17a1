package app.rebound.printer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Opens a saved file in whatever program the system has for it; takes a moment, so not for the drawing thread.
public final class DocumentViewer {
    private static final long PATIENCE = 5;

    private final Function<Path, List<String>> command;

    /// The system's own way.
    public DocumentViewer() {
        this(file -> command(System.getProperty("os.name", ""), file));
    }

    /// @param command the program with its arguments that opens a file
    public DocumentViewer(Function<Path, List<String>> command) {
        this.command = command;
    }

    /// Whether the system took the file; false where it has no program for it.
    public boolean open(Path file) {
        try {
            Process process = new ProcessBuilder(command.apply(file.toAbsolutePath()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Some openers stay as long as the viewer does: that is success too.
            return process.onExit()
                    .thenApply(ended -> ended.exitValue() == 0)
                    .completeOnTimeout(true, PATIENCE, TimeUnit.SECONDS)
                    .join();
        } catch (IOException e) {
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
