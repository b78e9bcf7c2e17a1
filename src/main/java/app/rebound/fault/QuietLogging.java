package app.rebound.fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/// Keeps Java's logging silent: libraries log what they lay out and bind, and nothing that a person wrote may reach a
/// console or a file.
///
/// Java makes one of it by itself when something first asks for its logging. To ask at a start, so that it is silent,
/// would open every jar of the program before there is a window.
public final class QuietLogging {
    private static final String PROPERTY = "java.util.logging.config.class";

    /// @throws IOException never: what is read lies in memory
    public QuietLogging() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(".level=OFF".getBytes(StandardCharsets.ISO_8859_1)));
    }

    /// Before anything logs.
    public static void choose() {
        System.setProperty(PROPERTY, QuietLogging.class.getName());
    }
}
