package app.rebound.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for files and folders; the platform's dialogs cannot be driven by tests, so they hide behind this.
public interface FileDialogs {
    Optional<Path> chooseFolder(String title);

    /// Asks where to save.
    ///
    /// @param name proposed, with its ending
    Optional<Path> chooseTarget(String title, String name);

    /// Asks for a file that is there.
    Optional<Path> chooseFile(String title);

    /// Asks for one file or several; none when nothing was chosen.
    default List<Path> chooseFiles(String title) {
        return chooseFile(title).stream().toList();
    }
}
