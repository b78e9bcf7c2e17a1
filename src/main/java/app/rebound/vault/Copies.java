package app.rebound.vault;

import app.rebound.db.Circumstances;
import app.rebound.db.Database;
import app.rebound.db.Integrity;
import app.rebound.db.Storage;
import app.rebound.fault.WorkbookException;
import app.rebound.id.IdSource;
import java.nio.file.Path;
import java.time.Clock;

/// Opens copies of a database to see whether they hold what they should, without changing a byte of them.
final class Copies {
    private static final String ENDING = ".mv.db";

    private Copies() {}

    /// @throws app.rebound.fault.WorkbookException.Damaged when `file` does not open under `key`, is not as far as
    /// `counter`, or a row of it is damaged
    static void verify(Path file, DataKey key, long counter) {
        try (Database copy = open(file, key)) {
            if (check(copy).counter() != counter) {
                throw new WorkbookException.Damaged(null);
            }
        }
    }

    /// @param file with H2's ending
    static Database open(Path file, DataKey key) {
        String name = String.valueOf(file.getFileName());
        Path bare = file.resolveSibling(name.substring(0, name.length() - ENDING.length()));
        return Database.openReadOnly(
                Storage.onDisk(bare, key.fileKey()),
                Circumstances.of(Clock.systemUTC(), IdSource.timeOrdered(), () -> false));
    }

    /// Looks through the whole copy. A table that a copy with an older schema cannot have yet is no damage; one with
    /// the present schema that lacks a table does not open at all.
    ///
    /// @throws app.rebound.fault.WorkbookException.Damaged when anything is
    static Integrity.Report check(Database copy) {
        Integrity.Report report = copy.check(() -> false);
        if (report.findings().stream().anyMatch(finding -> finding.kind() != Integrity.Kind.MISSING_TABLE)) {
            throw new WorkbookException.Damaged(null);
        }
        return report;
    }
}
