package app.rebound.interchange.archive;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which of two states of one row counts, whichever of the two copies asks.
///
/// What is gone for good stays gone. Else the later write counts by its logical clock and, for the same count, by its
/// device; the rest only decides between copies of one file that were both written to.
final class RowOrder implements Comparator<Map<String, @Nullable Object>> {
    @Override
    public int compare(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        int[] orders = {
            Boolean.compare(isPurged(one), isPurged(other)),
            Long.compare(number(one, "clock"), number(other, "clock")),
            text(one, "device_id").compareTo(text(other, "device_id")),
            Long.compare(number(one, "revision"), number(other, "revision")),
            text(one, "updated_at").compareTo(text(other, "updated_at"))
        };
        for (int order : orders) {
            if (order != 0) {
                return order;
            }
        }
        return new TreeMap<>(one).toString().compareTo(new TreeMap<>(other).toString());
    }

    static boolean isPurged(Map<String, @Nullable Object> row) {
        return row.get("purged_at") != null;
    }

    static boolean isDeleted(Map<String, @Nullable Object> row) {
        return row.get("deleted_at") != null;
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
