package app.rebound.testing;

import app.rebound.ui.FileDialogs;
import java.nio.file.Path;
import java.util.Optional;

/// Dialogs that a person closes without choosing; a test overrides those where something is chosen.
public class NoDialogs implements FileDialogs {
    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFile(String title) {
        return Optional.empty();
    }
}
