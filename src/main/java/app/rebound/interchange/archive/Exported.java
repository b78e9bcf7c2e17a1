package app.rebound.interchange.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was written out.
///
/// @param rows how many rows by the name of their table, trash included
/// @param attachments how many contents are in it
/// @param missing how many contents the workbook should have and does not
public record Exported(Map<String, Long> rows, int attachments, int missing) {
    public Exported {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /// How many rows a table had.
    public long of(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /// How many rows there were, over all tables.
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
