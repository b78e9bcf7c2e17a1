package app.rebound.unlock;

import java.nio.file.Path;

/// A folder that holds a workbook, or held one; its name is all that is told of it.
public record KnownWorkbook(Path folder) {
    /// The folder's own name.
    public String name() {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /// The whole path.
    public String path() {
        return folder.toAbsolutePath().toString();
    }
}
