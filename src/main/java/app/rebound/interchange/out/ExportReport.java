package app.rebound.interchange.out;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was written out.
///
/// @param counts how many things, by the name of their group or table
/// @param attachments how many files that were attached are in it
/// @param missing how many of them should be and could not be read
public record ExportReport(OpenFormat format, Map<String, Long> counts, int attachments, int missing) {
    public ExportReport {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /// How many things, over all.
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
