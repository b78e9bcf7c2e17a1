package app.rebound.unlock;

import app.rebound.settings.Folders;
import app.rebound.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the workbooks that the first screen lists.
final class KnownWorkbooks {
    private KnownWorkbooks() {}

    /// Those opened before, newest first, and the others in the data folder by name; without the worked example.
    ///
    /// @param opened listed even if they cannot be reached now: their drive may only be unplugged
    static List<KnownWorkbook> find(Folders folders, List<Path> opened) {
        return Stream.concat(opened.stream(), inside(folders.data()).stream())
                .map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder ->
                        !folder.equals(folders.example().toAbsolutePath().normalize()))
                .distinct()
                .map(KnownWorkbook::new)
                .toList();
    }

    private static List<Path> inside(Path data) {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(data)) {
            return folders.filter(Vault::isWorkbook)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException e) {
            // A data folder that cannot be read holds nothing to offer; a folder can still be chosen.
            return List.of();
        }
    }

    /// `workbook`, or the first `workbook-2`, `-3` … in the data folder that is not there yet.
    static Path free(Folders folders) {
        Path folder = folders.data().resolve("workbook");
        for (int number = 2; Files.exists(folder); number++) {
            folder = folders.data().resolve("workbook-" + number);
        }
        return folder;
    }
}
