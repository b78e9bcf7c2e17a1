package app.rebound.db;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one write did to one row: the columns that changed, before and after, in maps that nobody changes.
record Change(String table, UUID id, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    Change inverse() {
        return new Change(table, id, after, before);
    }

    /// This change followed by `later` on the same row.
    Change then(Change later) {
        var first = new LinkedHashMap<String, @Nullable Object>(later.before);
        first.putAll(before);
        var last = new LinkedHashMap<String, @Nullable Object>(after);
        last.putAll(later.after);
        return new Change(table, id, Collections.unmodifiableMap(first), Collections.unmodifiableMap(last));
    }
}
