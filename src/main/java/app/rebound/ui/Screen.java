package app.rebound.ui;

import javafx.scene.layout.Region;

/// A screen as the shell holds it: drawn, reloaded after undo, and saved before it is left.
public interface Screen {
    /// The finished screen; the same at each call.
    Region region();

    /// Reads again what is shown; called after undo and redo, when nothing is pending.
    void reload();

    /// Saves what is pending and then, once it is on the disk, runs `then`. A failure shows the banner and `then` does
    /// not run.
    default void flush(Runnable then) {
        then.run();
    }

    /// Where the person is by now, so that they can be brought back there.
    ///
    /// @param asked the place that this screen was made for
    default Place here(Place asked) {
        return asked;
    }
}
