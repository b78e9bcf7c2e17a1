package app.rebound.interchange.archive;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whoever is shown the rows of a workbook one after the other.
@FunctionalInterface
interface RowSink {
    /// Shows one row.
    ///
    /// @param row the columns' values in their one form; read only
    void row(String table, Map<String, @Nullable Object> row);
}
