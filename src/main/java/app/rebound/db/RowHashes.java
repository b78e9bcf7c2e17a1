package app.rebound.db;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Gives every row the SHA-256 of its other columns, kept by the database in a generated column.
///
/// Each column is hashed by itself and a missing value stands as 32 zero bytes, so that borders between columns are
/// never in doubt; the hash of these hashes, in the order of the table's columns, is the row's. The text form of times
/// holds its own offset, so no time zone or language of a machine plays a part. The content of an attachment is
/// stood for by its own hash.
final class RowHashes {
    static final String COLUMN = "ROW_HASH";

    private static final String MISSING = "X'" + "00".repeat(32) + "'";

    private record Column(String name, String type) {
        String hash() {
            String value = type.equals("CHARACTER VARYING") || type.equals("BINARY VARYING")
                    ? '"' + name + '"'
                    : "CAST(\"" + name + "\" AS VARCHAR)";
            return "COALESCE(HASH('SHA-256', " + value + "), " + MISSING + ")";
        }
    }

    private RowHashes() {}

    /// Takes the hashes away, so that a migration can change the columns they are made of.
    static void drop(Handle handle) {
        for (String table : Schema.tables(handle)) {
            handle.execute("ALTER TABLE \"" + table + "\" DROP COLUMN IF EXISTS " + COLUMN);
        }
    }

    /// Gives every row a hash over all columns its table has now.
    static void add(Handle handle) {
        for (String table : Schema.tables(handle)) {
            String pieces = columns(handle, table).stream().map(Column::hash).collect(Collectors.joining(" || "));
            handle.execute("ALTER TABLE \"" + table + "\" ADD COLUMN " + COLUMN
                    + " VARBINARY(32) GENERATED ALWAYS AS (HASH('SHA-256', " + pieces + "))");
        }
    }

    /// How the hash of a table's rows is computed, as SQL; empty for a schema without hashes.
    static Optional<String> expression(Handle handle, String table) {
        return handle.createQuery("""
                        SELECT generation_expression FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND table_name = :table AND column_name = :column
                        """)
                .bind("table", table)
                .bind("column", COLUMN)
                .mapTo(String.class)
                .findOne();
    }

    private static List<Column> columns(Handle handle, String table) {
        return handle.createQuery("""
                        SELECT column_name, data_type FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND table_name = :table AND column_name <> :column
                            AND data_type <> 'BINARY LARGE OBJECT'
                        ORDER BY ordinal_position
                        """)
                .bind("table", table)
                .bind("column", COLUMN)
                .map((rs, _) -> new Column(rs.getString(1), rs.getString(2)))
                .list();
    }
}
