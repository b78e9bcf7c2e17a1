package app.rebound.printer;

import java.nio.file.Path;

/// Opens a saved file in another program; takes a moment, so not for the drawing thread.
@FunctionalInterface
public interface DocumentViewer {
    /// Whether the system took the file; false where it has no program for it.
    boolean open(Path file);
}
