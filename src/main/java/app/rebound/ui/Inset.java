package app.rebound.ui;

import javafx.scene.layout.Region;

/// A piece of a screen that reads and saves by itself, while the screen reads all its pieces in one go.
public interface Inset {
    /// The finished piece; the same at each call.
    Region region();

    /// Reads what it shows; called away from the drawing thread.
    ///
    /// @return shows what was read, to be called on the drawing thread
    Runnable read();

    /// Saves what is pending and then, once it is on the disk, runs `then`; like [Screen#flush].
    default void flush(Runnable then) {
        then.run();
    }
}
