package app.rebound.testing;

import app.rebound.id.IdSource;
import app.rebound.vault.KeyCost;
import app.rebound.vault.Vault;
import app.rebound.vault.Workbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/// A vault whose passphrases cost next to nothing, and empty workbooks that are made once and copied.
public final class TestVault {
    private static final KeyCost LOW = new KeyCost(64, 1, 1);

    private TestVault() {}

    public static Vault at(Clock clock) {
        return new Vault(clock, IdSource.timeOrdered(), () -> false, () -> LOW);
    }

    /// Opens an empty workbook in `folder`, for tests to which it is all one how it was made: its key and its device
    /// are those of every other such workbook of this process.
    public static Workbook blank(Clock clock, Path folder) {
        try {
            Files.createDirectories(folder);
            for (var file : Blank.FILES.entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return at(clock).open(folder);
    }

    /// The files of an empty workbook, by their names.
    private static final class Blank {
        static final Map<String, byte[]> FILES = make();

        private static Map<String, byte[]> make() {
            Map<String, byte[]> files = new HashMap<>();
            try {
                Path folder = Files.createTempDirectory("blank");
                at(new TestClock()).create(folder).close();
                try (var made = Files.list(folder)) {
                    for (Path file : made.toList()) {
                        files.put(file.getFileName().toString(), Files.readAllBytes(file));
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(files);
        }
    }
}
