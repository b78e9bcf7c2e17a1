package app.rebound.db;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32C;
import org.jdbi.v3.core.Handle;

/// Reads every index of one table from its beginning to its end and compares it with the table.
final class IndexScan {
    private static final int ASK_EVERY = 1_000;

    private record Index(String name, String columns) {}

    /// @param sum of the checksums of the rows, the same in whatever order they come
    private record Contents(long count, long sum) {}

    private final Handle handle;
    private final String table;
    private final BooleanSupplier isStopped;

    IndexScan(Handle handle, String table, BooleanSupplier isStopped) {
        this.handle = handle;
        this.table = table;
        this.isStopped = isStopped;
    }

    /// How many indexes do not hold what the table holds.
    long damaged() {
        // A result is else gathered in memory before its first row is given out.
        handle.execute("SET LAZY_QUERY_EXECUTION TRUE");
        try {
            return indexes().stream().filter(index -> !isWhole(index)).count();
        } finally {
            handle.execute("SET LAZY_QUERY_EXECUTION FALSE");
        }
    }

    private List<Index> indexes() {
        return handle.createQuery("""
                        SELECT index_name, LISTAGG('"' || column_name || '"', ', ') WITHIN GROUP (ORDER BY ordinal_position)
                        FROM information_schema.index_columns
                        WHERE table_schema = 'PUBLIC' AND table_name = :table
                        GROUP BY index_name ORDER BY index_name
                        """)
                .bind("table", table)
                .map((rs, _) -> new Index(rs.getString(1), rs.getString(2)))
                .list();
    }

    /// No order is asked for: H2 would take any other index that begins with the same columns.
    private boolean isWhole(Index index) {
        String select = "SELECT " + index.columns + " FROM \"" + table + "\" USE INDEX ";
        return contents(select + "(\"" + index.name + "\")").equals(contents(select + "()"));
    }

    private Contents contents(String sql) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            long count = 0;
            long sum = 0;
            while (row.next()) {
                if (count++ % ASK_EVERY == 0) {
                    Integrity.stopIfAsked(isStopped);
                }
                var checksum = new CRC32C();
                for (int column = 1; column <= columns; column++) {
                    checksum.update(
                            Objects.toString(row.getString(column), "\0").getBytes(StandardCharsets.UTF_8));
                    checksum.update(0);
                }
                sum += checksum.getValue();
            }
            return new Contents(count, sum);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }
}
