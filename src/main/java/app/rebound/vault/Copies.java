package app.rebound.vault;

import java.nio.file.Path;

/// Opens copies of a database to see whether they hold what they should.
final class Copies {
    private Copies() {}

    /// @throws app.rebound.fault.WorkbookException.Damaged when `file` does not open under `key`, or is not as far as
    /// `counter`
    static void verify(Path file, DataKey key, long counter) {}
}
