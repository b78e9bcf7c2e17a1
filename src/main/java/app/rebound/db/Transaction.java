package app.rebound.db;

import app.rebound.id.IdSource;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One writing transaction; every change of a noun's row goes through here, so that it is stamped and can be undone.
public final class Transaction {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final int BATCH = 500;

    private final Handle handle;
    private final Instant now;
    private final UUID device;
    private final long clock;
    private final IdSource ids;
    private final List<Change> changes = new ArrayList<>();

    private Transaction(Handle handle, Instant now, UUID device, long clock, IdSource ids) {
        this.handle = handle;
        this.now = now;
        this.device = device;
        this.clock = clock;
        this.ids = ids;
    }

    /// Counts the write and begins it.
    static Transaction begin(Handle handle, Circumstances circumstances) {
        Instant now = circumstances.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        long tick = Schema.number(handle, "clock") + 1;
        Schema.put(handle, "clock", String.valueOf(tick));
        return new Transaction(handle, now, Schema.device(handle), tick, circumstances.ids());
    }

    /// For reading inside the transaction.
    public Handle handle() {
        return handle;
    }

    /// The instant that every row of this transaction is stamped with.
    public Instant now() {
        return now;
    }

    public UUID nextId() {
        return ids.next();
    }

    /// Adds a row. Columns that are not named keep their default.
    public void insert(String table, UUID id, Map<String, ? extends @Nullable Object> columns) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("revision", 1L);
        row.put("created_at", now.atOffset(ZoneOffset.UTC));
        row.putAll(columns);
        row.putAll(stamp());
        var sql = "INSERT INTO " + name(table) + " ("
                + row.keySet().stream().map(Transaction::name).collect(Collectors.joining(", ")) + ") VALUES ("
                + row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")";
        handle.createUpdate(sql).bindMap(row).execute();
        changes.add(new Change(table, id, gone(), there()));
    }

    /// Adds many rows that name the same columns, in the order of `rows`.
    ///
    /// @param rows the columns of each row by its id; those that are not named keep their default
    public void insertAll(String table, Map<UUID, ? extends Map<String, ? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> named = List.copyOf(rows.values().iterator().next().keySet());
        Map<String, Object> same = new LinkedHashMap<>(stamp());
        same.put("revision", 1L);
        same.put("created_at", now.atOffset(ZoneOffset.UTC));
        List<String> columns = new ArrayList<>(List.of("id"));
        columns.addAll(same.keySet());
        columns.addAll(named);
        try (PreparedStatement statement = handle.getConnection()
                .prepareStatement("INSERT INTO " + name(table) + " ("
                        + columns.stream().map(Transaction::name).collect(Collectors.joining(", ")) + ") VALUES ("
                        + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")")) {
            int pending = 0;
            for (var row : rows.entrySet()) {
                int at = 1;
                statement.setObject(at++, row.getKey());
                for (Object value : same.values()) {
                    statement.setObject(at++, value);
                }
                for (String column : named) {
                    statement.setObject(at++, row.getValue().get(column));
                }
                statement.addBatch();
                if (++pending == BATCH) {
                    statement.executeBatch();
                    pending = 0;
                }
            }
            if (pending > 0) {
                statement.executeBatch();
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
        Map<String, @Nullable Object> gone = gone();
        Map<String, @Nullable Object> there = there();
        rows.keySet().forEach(id -> changes.add(new Change(table, id, gone, there)));
    }

    private Map<String, @Nullable Object> gone() {
        var gone = new LinkedHashMap<String, @Nullable Object>();
        gone.put("deleted_at", now.atOffset(ZoneOffset.UTC));
        return Collections.unmodifiableMap(gone);
    }

    private static Map<String, @Nullable Object> there() {
        var there = new LinkedHashMap<String, @Nullable Object>();
        there.put("deleted_at", null);
        return Collections.unmodifiableMap(there);
    }

    /// Changes the named columns of a row; does nothing when they already hold these values.
    ///
    /// @throws IllegalStateException when there is no such row
    public void update(String table, UUID id, Map<String, ? extends @Nullable Object> columns) {
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        Map<String, @Nullable Object> current = read(table, id, columns);
        var after = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach((column, value) -> {
            if (!Objects.equals(current.get(column), value)) {
                before.put(column, current.get(column));
                after.put(column, value);
            }
        });
        if (after.isEmpty()) {
            return;
        }
        apply(table, id, after);
        changes.add(new Change(table, id, Collections.unmodifiableMap(before), Collections.unmodifiableMap(after)));
    }

    /// Puts a row into the trash.
    public void trash(String table, UUID id) {
        update(table, id, Map.of("deleted_at", now.atOffset(ZoneOffset.UTC)));
    }

    /// Puts rows into the trash, those aside that are there already.
    public void trashAll(String table, Collection<UUID> ids) {
        Map<String, @Nullable Object> gone = gone();
        Map<String, @Nullable Object> there = there();
        for (List<UUID> some : Chunks.of(ids)) {
            // A condition on more than the id would have the database look through all rows outside the trash.
            List<UUID> present = new ArrayList<>();
            handle.createQuery("SELECT id, deleted_at IS NULL AS is_there FROM " + name(table) + " WHERE id IN (<ids>)")
                    .bindList("ids", some)
                    .map((rs, _) -> rs.getBoolean("is_there") && present.add(rs.getObject("id", UUID.class)))
                    .list();
            apply(table, present, gone);
            present.forEach(id -> changes.add(new Change(table, id, there, gone)));
        }
    }

    /// Brings a row back from the trash.
    ///
    /// @return false when there is no such row, or its words are gone for good
    public boolean restore(String table, UUID id) {
        boolean isThere =
                handle.createQuery("SELECT COUNT(*) FROM " + name(table) + " WHERE id = :id AND purged_at IS NULL")
                                .bind("id", id)
                                .mapTo(Integer.class)
                                .one()
                        == 1;
        if (isThere) {
            Map<String, @Nullable Object> back = new LinkedHashMap<>();
            back.put("deleted_at", null);
            update(table, id, back);
        }
        return isThere;
    }

    /// Takes the words out of rows for good and leaves their tombstones. This is the one change that undo never learns
    /// of: what it would put back is what has to be gone.
    ///
    /// @param blanks what the columns that held words hold from now on
    public void purge(String table, Collection<UUID> ids, Map<String, ? extends @Nullable Object> blanks) {
        var row = new LinkedHashMap<String, @Nullable Object>(blanks);
        row.putAll(stamp());
        var sql = "UPDATE " + name(table) + " SET revision = revision + 1, "
                + row.keySet().stream()
                        .map(column -> name(column) + " = :" + column)
                        .collect(Collectors.joining(", "))
                + ", deleted_at = COALESCE(deleted_at, :updated_at), purged_at = :updated_at"
                + " WHERE purged_at IS NULL AND id IN (<ids>)";
        for (List<UUID> some : Chunks.of(ids)) {
            handle.createUpdate(sql).bindMap(row).bindList("ids", some).execute();
        }
        // The kept index of the search holds the same words; it is made anew without them.
        handle.execute("DELETE FROM index_file");
    }

    /// Makes changes again in their order, rows that become the same together.
    void apply(List<Change> replayed) {
        List<UUID> ids = new ArrayList<>();
        for (int at = 0; at < replayed.size(); at++) {
            Change change = replayed.get(at);
            ids.add(change.id());
            Change next = at + 1 < replayed.size() ? replayed.get(at + 1) : null;
            if (next == null
                    || !next.table().equals(change.table())
                    || !next.after().equals(change.after())) {
                apply(change.table(), ids, change.after());
                ids.clear();
            }
        }
    }

    private void apply(String table, UUID id, Map<String, @Nullable Object> values) {
        apply(table, List.of(id), values);
    }

    private void apply(String table, List<UUID> ids, Map<String, @Nullable Object> values) {
        var row = new LinkedHashMap<String, @Nullable Object>(values);
        row.putAll(stamp());
        var sql = "UPDATE " + name(table) + " SET revision = revision + 1, "
                + row.keySet().stream()
                        .map(column -> name(column) + " = :" + column)
                        .collect(Collectors.joining(", "))
                + " WHERE id IN (<ids>)";
        for (List<UUID> some : Chunks.of(ids)) {
            handle.createUpdate(sql).bindMap(row).bindList("ids", some).execute();
        }
    }

    private Map<String, @Nullable Object> read(String table, UUID id, Map<String, ?> columns) {
        var sql = "SELECT " + columns.keySet().stream().map(Transaction::name).collect(Collectors.joining(", "))
                + " FROM " + name(table) + " WHERE id = :id";
        return handle.createQuery(sql)
                .bind("id", id)
                .map((rs, _) -> {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    for (String column : columns.keySet()) {
                        row.put(column, Columns.read(rs, column));
                    }
                    return row;
                })
                .findOne()
                .orElseThrow(() -> new IllegalStateException("no row of " + table));
    }

    private Map<String, Object> stamp() {
        return Map.of("updated_at", now.atOffset(ZoneOffset.UTC), "device_id", device, "clock", clock);
    }

    /// Names are written by us, never by a person; this refuses a slip.
    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a column: " + name);
        }
        return name;
    }

    List<Change> changes() {
        return changes;
    }
}
