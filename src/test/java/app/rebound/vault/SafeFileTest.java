package app.rebound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rebound.fault.WorkbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// A file is written whole or not at all.
@Tag("db")
class SafeFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesAndReplaces() throws IOException {
        Path file = folder.resolve("a.pdf");
        SafeFile.write(file, new byte[] {1});
        SafeFile.write(file, new byte[] {2, 3});
        assertThat(Files.readAllBytes(file)).containsExactly(2, 3);
        assertThat(folder).isDirectoryContaining("glob:**a.pdf");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aMissingFolderIsSaid() {
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("no/a.pdf"), new byte[] {1}))
                .isInstanceOf(WorkbookException.UnwritableTarget.class);
    }

    @Test
    void aFolderInItsPlaceIsSaidAndKept() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("a.pdf"));
        assertThatThrownBy(() -> SafeFile.write(inside, new byte[] {1}))
                .isInstanceOf(WorkbookException.UnwritableTarget.class);
        assertThat(inside).isDirectory();
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskIsSaid() {
        assertThatThrownBy(() -> SafeFile.write(Path.of("/dev/full"), new byte[] {1}))
                .isInstanceOf(WorkbookException.DiskFull.class);
    }
}
