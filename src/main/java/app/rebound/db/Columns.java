package app.rebound.db;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Reads columns as the types that records hold.
public final class Columns {
    private Columns() {}

    /// The value of a column: text, number, boolean, UUID, `LocalDate`, `LocalDateTime` or `OffsetDateTime`.
    static @Nullable Object read(ResultSet row, String column) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case Timestamp _ -> row.getObject(column, LocalDateTime.class);
            case Date _ -> row.getObject(column, LocalDate.class);
            case java.sql.Clob _ -> row.getString(column);
            case null -> null;
            default -> value;
        };
    }

    public static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable LocalDateTime dateTime(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    public static OffsetDateTime instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
