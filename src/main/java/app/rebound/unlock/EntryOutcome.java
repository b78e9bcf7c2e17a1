package app.rebound.unlock;

import app.rebound.vault.Workbook;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What the pages before a workbook ask of the program around them.
public interface EntryOutcome {
    /// Takes over the open workbook.
    ///
    /// @param notice what the person should be told on the first screen; null for nothing
    void opened(Workbook workbook, @Nullable String notice);

    /// Makes the worked example in a folder and opens it; never called on the drawing thread.
    Workbook makeExample(Path folder);

    /// A passphrase is about to be asked for: what opening needs can be loaded meanwhile.
    void unlockShown();
}
