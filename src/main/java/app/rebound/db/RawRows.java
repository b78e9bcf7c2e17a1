package app.rebound.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Rows as they are, with the stamps that whoever wrote them gave: for taking all out and for joining two copies.
///
/// The values of a row are in the one form of [ColumnShape]. Rows are written past undo and keep their clock; so
/// whoever
/// writes here forgets undo, and has what follows the clocks (the search) look at everything anew.
public final class RawRows {
    private static final int FETCH = 1000;

    private final Handle handle;
    private final TableShape shape;

    private RawRows(Handle handle, TableShape shape) {
        this.handle = handle;
        this.shape = shape;
    }

    /// For reading.
    public static RawRows of(Handle handle, TableShape shape) {
        return new RawRows(handle, shape);
    }

    /// For reading and writing.
    public static RawRows of(Transaction tx, TableShape shape) {
        return new RawRows(tx.handle(), shape);
    }

    /// The number of the newest schema.
    public static int newestSchema() {
        return Migrations.NEWEST;
    }

    /// The number of the schema of the workbook behind `handle`.
    public static int schema(Handle handle) {
        return Schema.version(handle);
    }

    /// The device that writes in the workbook behind `handle`.
    public static UUID device(Handle handle) {
        return Schema.device(handle);
    }

    /// How many writes the workbook behind `handle` has seen.
    public static long clock(Handle handle) {
        return Schema.number(handle, "clock");
    }

    /// Makes sure that what is written from now on is newer than `clock`, and that nothing derived is kept that does
    /// not know the rows that came in.
    public static void ahead(Transaction tx, long clock) {
        long now = Math.max(clock, Schema.number(tx.handle(), "clock"));
        Schema.put(tx.handle(), "clock", String.valueOf(now));
        tx.handle().execute("DELETE FROM index_file");
    }

    /// How many rows there are, trash included.
    public long count() {
        return handle.createQuery("SELECT COUNT(*) FROM " + table())
                .mapTo(Long.class)
                .one();
    }

    /// Every row in the order of the ids, one after the other; nothing is kept.
    public void each(Consumer<Map<String, @Nullable Object>> sink) {
        try (PreparedStatement statement = handle.getConnection()
                .prepareStatement("SELECT " + shape.selected() + " FROM " + table() + " WHERE id > ? ORDER BY id LIMIT "
                        + FETCH)) {
            UUID last = new UUID(0, 0);
            int read = FETCH;
            for (boolean isFirst = true; read == FETCH; isFirst = false) {
                read = 0;
                statement.setObject(1, last);
                try (ResultSet row = isFirst ? first() : statement.executeQuery()) {
                    while (row.next()) {
                        Map<String, @Nullable Object> values = values(row);
                        last = UUID.fromString(String.valueOf(values.get("id")));
                        read++;
                        sink.accept(values);
                    }
                }
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private ResultSet first() throws SQLException {
        PreparedStatement statement = handle.getConnection()
                .prepareStatement("SELECT " + shape.selected() + " FROM " + table() + " ORDER BY id LIMIT " + FETCH);
        statement.closeOnCompletion();
        return statement.executeQuery();
    }

    private Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<ColumnShape> cells = shape.cells();
        for (int at = 0; at < cells.size(); at++) {
            values.put(cells.get(at).name(), cells.get(at).read(row, at + 1));
        }
        return values;
    }

    /// Those rows of `ids` that are there, by their id.
    public Map<String, Map<String, @Nullable Object>> find(Collection<String> ids) {
        Map<String, Map<String, @Nullable Object>> found = new LinkedHashMap<>();
        for (List<String> some : Chunks.of(ids)) {
            handle.createQuery("SELECT " + shape.selected() + " FROM " + table() + " WHERE id IN (<ids>)")
                    .bindList("ids", some.stream().map(UUID::fromString).toList())
                    .map((rs, _) -> values(rs))
                    .forEach(row -> found.put(String.valueOf(row.get("id")), row));
        }
        return found;
    }

    /// The rows that hold these values in these columns, by the values in the order of `columns`.
    ///
    /// @param keys each as long as `columns`, in the form of [ColumnShape]
    public Map<List<@Nullable Object>, Map<String, @Nullable Object>> findBy(
            List<String> columns, Collection<List<@Nullable Object>> keys) {
        String where = columns.stream()
                .map(column -> TableShape.quoted(column) + " = ?")
                .collect(Collectors.joining(" AND "));
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> found = new LinkedHashMap<>();
        try (PreparedStatement statement = handle.getConnection()
                .prepareStatement("SELECT " + shape.selected() + " FROM " + table() + " WHERE " + where)) {
            for (List<@Nullable Object> key : keys) {
                for (int at = 0; at < columns.size(); at++) {
                    cell(columns.get(at)).bind(statement, at + 1, key.get(at));
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.put(key, values(row));
                    }
                }
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
        return Collections.unmodifiableMap(found);
    }

    private ColumnShape cell(String column) {
        return shape.cell(column).orElseThrow(() -> new IllegalArgumentException("not a column: " + column));
    }

    /// Adds rows, many at a time. A column that no row of `columns` names keeps its default.
    ///
    /// @param columns that the rows have
    public void insert(List<String> columns, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO " + table() + " ("
                + columns.stream().map(TableShape::quoted).collect(Collectors.joining(", ")) + ") VALUES ("
                + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
        List<ColumnShape> cells = columns.stream().map(this::cell).toList();
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (Map<String, @Nullable Object> row : rows) {
                for (int at = 0; at < cells.size(); at++) {
                    cells.get(at).bind(statement, at + 1, row.get(columns.get(at)));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /// Makes a row exactly this one.
    public void replace(Map<String, @Nullable Object> row) {
        List<String> columns = new ArrayList<>(row.keySet());
        columns.remove("id");
        change(String.valueOf(row.get("id")), columns, row);
    }

    private void change(String id, List<String> columns, Map<String, @Nullable Object> row) {
        String sql = "UPDATE " + table() + " SET "
                + columns.stream()
                        .map(column -> TableShape.quoted(column) + " = ?")
                        .collect(Collectors.joining(", "))
                + " WHERE id = ?";
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (int at = 0; at < columns.size(); at++) {
                cell(columns.get(at)).bind(statement, at + 1, row.get(columns.get(at)));
            }
            statement.setObject(columns.size() + 1, UUID.fromString(id));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /// Gives whatever holds `from` in `column` the value `to` instead.
    public void rename(String column, String from, String to) {
        handle.createUpdate("UPDATE " + table() + " SET " + TableShape.quoted(column) + " = :to WHERE "
                        + TableShape.quoted(column) + " = :from")
                .bind("to", UUID.fromString(to))
                .bind("from", UUID.fromString(from))
                .execute();
    }

    /// Removes a row that another has taken the place of; no tombstone stays.
    public void remove(String id) {
        handle.createUpdate("DELETE FROM " + table() + " WHERE id = :id")
                .bind("id", UUID.fromString(id))
                .execute();
    }

    /// Removes the versions of everything in this table whose words are gone for good.
    public void forgetPurged() {
        if (shape.has("purged_at")) {
            handle.execute("DELETE FROM version v WHERE EXISTS (SELECT 1 FROM " + table()
                    + " t WHERE t.id = v.noun_id AND t.purged_at IS NOT NULL)");
        }
    }

    private String table() {
        return TableShape.quoted(shape.name());
    }
}
