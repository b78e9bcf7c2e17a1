package app.rebound.app;

import app.rebound.fault.BugReport;
import app.rebound.fault.RunningOn;
import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// Keeps in a few small files when something went wrong, in which version and where in the program.
///
/// Nothing of what a person wrote can be in it, since only codes, keys, types and places of the program are handed to
/// the files. Where they cannot be written, nothing is; that must not make anything worse. Any thread may use it.
final class Logbook {
    /// Of each file, in bytes.
    static final int LARGEST = 128 * 1024;

    static final int FILES = 3;

    /// So many different places are told of in one sitting.
    private static final int MOST = 200;

    private final Path folder;
    private final Clock clock;
    private final Set<String> told = new HashSet<>();
    private @Nullable FileHandler handler;

    /// @param folder made when there is something to be written
    Logbook(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Writes down what nobody foresaw, once for each place in the program.
    synchronized void bug(Throwable bug) {
        write(BugReport.code(bug), bug);
    }

    /// Writes down a foreseen failure by its key, once for each cause.
    ///
    /// A passphrase that was mistyped is no failure, and when that happened is nobody's business.
    synchronized void fault(WorkbookException fault) {
        switch (fault) {
            case WorkbookException.WrongPassphrase _,
                    WorkbookException.WrongRecoveryKey _,
                    WorkbookException.Locked _ -> {}
            default -> write(fault.key(), fault);
        }
    }

    private void write(String name, Throwable what) {
        String details = BugReport.details(what);
        if (told.size() >= MOST || !told.add(name + details)) {
            return;
        }
        FileHandler open = open();
        if (open != null) {
            open.publish(new LogRecord(
                    Level.SEVERE,
                    "%s %s %s%n%s%n"
                            .formatted(
                                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                                    name,
                                    RunningOn.words(),
                                    details.indent(2).stripTrailing())));
        }
    }

    /// Opened late: most sittings have nothing to tell.
    private @Nullable FileHandler open() {
        FileHandler known = handler;
        if (known != null) {
            return known;
        }
        try {
            Files.createDirectories(folder);
            String pattern = folder.toAbsolutePath().toString().replace("%", "%%") + "/rebound-%g.log";
            var opened = new FileHandler(pattern, LARGEST, FILES, true);
            // The usual one writes to the console, and throws nothing either.
            opened.setErrorManager(new Silent());
            opened.setEncoding(StandardCharsets.UTF_8.name());
            opened.setFormatter(new AsItIs());
            handler = opened;
            return opened;
        } catch (IOException | SecurityException e) {
            // Tried again at the next failure.
            return null;
        }
    }

    /// Lets the files go; what comes later opens them again.
    synchronized void close() {
        FileHandler open = handler;
        if (open != null) {
            open.close();
            handler = null;
        }
    }

    private static final class Silent extends ErrorManager {
        @Override
        public synchronized void error(String message, Exception e, int code) {}
    }

    private static final class AsItIs extends Formatter {
        @Override
        public String format(LogRecord line) {
            return line.getMessage();
        }
    }
}
