package app.rebound.printout;

/// Hears how far a document is, on the thread that makes it, and may ask to stop.
@FunctionalInterface
public interface Progress {
    /// Nobody listens and nobody stops.
    Progress NONE = _ -> {};

    /// The document has come so far: from 0 to 1, never less than before; told at most a hundred times.
    void at(double share);

    /// Asked at least once a page and every few lines; when true the making ends with a
    /// `java.util.concurrent.CancellationException`.
    default boolean isCancelled() {
        return false;
    }
}
