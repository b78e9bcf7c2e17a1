package app.rebound.db;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Gives every row the SHA-256 of its other columns, kept by the database in a generated column.
///
/// Ids, numbers, times and truth values are written out with a bar after each, which none of them can hold, and hashed
/// together, in the order of the columns. Every text is hashed by itself, a missing one stands as 32 zero bytes,
/// so that borders between columns are never in doubt. The hash of these hashes is the row's. The written form of a
/// time holds its own offset, so no time zone or language of a machine plays a part. The content of an attachment is
/// stood for by its own hash.
final class RowHashes {
    static final String COLUMN = "ROW_HASH";

    private static final String MISSING = "X'" + "00".repeat(32) + "'";

    private record Column(String name, String type) {
        boolean isText() {
            return type.equals("CHARACTER VARYING") || type.equals("BINARY VARYING");
        }

        String hash() {
            return "COALESCE(HASH('SHA-256', \"" + name + "\"), " + MISSING + ")";
        }

        String written() {
            return "COALESCE(CAST(\"" + name + "\" AS VARCHAR), '') || '|'";
        }
    }

    private RowHashes() {}

    /// Takes the hashes away, so that a migration can change the columns they are made of.
    static void drop(Handle handle) {
        for (String table : Schema.tables(handle)) {
            execute(handle, "ALTER TABLE \"" + table + "\" DROP COLUMN IF EXISTS " + COLUMN);
        }
    }

    /// Without looking for what is bound in it, which is nothing and takes longer than the statement.
    private static void execute(Handle handle, String sql) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /// Gives every row a hash over all columns its table has now.
    static void add(Handle handle) {
        for (String table : Schema.tables(handle)) {
            List<Column> columns = columns(handle, table);
            String values = columns.stream()
                    .filter(column -> !column.isText())
                    .map(Column::written)
                    .collect(Collectors.joining(" || "));
            String texts = columns.stream()
                    .filter(Column::isText)
                    .map(column -> " || " + column.hash())
                    .collect(Collectors.joining());
            execute(
                    handle,
                    "ALTER TABLE \"" + table + "\" ADD COLUMN " + COLUMN
                            + " VARBINARY(32) GENERATED ALWAYS AS (HASH('SHA-256', HASH('SHA-256', " + values + ")"
                            + texts
                            + "))");
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
