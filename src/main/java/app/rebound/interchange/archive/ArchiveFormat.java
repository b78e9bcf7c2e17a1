package app.rebound.interchange.archive;

import java.util.Set;
import java.util.regex.Pattern;

/// What the parts of an exported workbook are called; the page on file formats says the same.
final class ArchiveFormat {
    static final String NAME = "rebound-workbook";
    /// Rises when a file can no longer be read by what reads the one before.
    static final int VERSION = 1;

    static final String CONTENT = "workbook.json";
    static final String SCHEMA = "workbook.schema.json";
    static final String ATTACHMENTS = "attachments/";
    static final Pattern ATTACHMENT = Pattern.compile(ATTACHMENTS + "([0-9a-f]{64})");
    /// The table whose rows have no clock: what was, and is never changed.
    static final String VERSIONS = "version";

    /// Notes that belong to one machine or one file, by how their names begin.
    private static final Set<String> OWN = Set.of("backups.", "rehearsal.");

    private static final Set<String> STATED = Set.of("schema", "device", "clock");

    private ArchiveFormat() {}

    /// Whether a note of the program goes with the workbook to another machine.
    static boolean travels(String note) {
        return !STATED.contains(note) && OWN.stream().noneMatch(note::startsWith);
    }
}
