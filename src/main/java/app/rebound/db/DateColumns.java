package app.rebound.db;

import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fuzzy date in a row: the words as typed, its text form, and the earliest and latest moment for sorting.
public final class DateColumns {
    private DateColumns() {}

    /// Puts the four columns `<prefix>_typed`, `_edtf`, `_earliest` and `_latest` into a row.
    public static void put(Map<String, @Nullable Object> row, String prefix, @Nullable DateStatement date) {
        row.put(prefix + "_typed", date == null ? null : date.typed());
        row.put(prefix + "_edtf", date == null ? null : date.date().edtf());
        row.put(prefix + "_earliest", date == null ? null : date.date().earliest());
        row.put(prefix + "_latest", date == null ? null : date.date().latest());
    }

    public static @Nullable DateStatement read(ResultSet row, String prefix) throws SQLException {
        String edtf = row.getString(prefix + "_edtf");
        if (edtf == null) {
            return null;
        }
        String typed = row.getString(prefix + "_typed");
        return FuzzyDate.parse(edtf).map(date -> new DateStatement(typed, date)).orElse(null);
    }
}
