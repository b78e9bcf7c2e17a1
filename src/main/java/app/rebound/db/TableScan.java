package app.rebound.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads every row of one table, page after page, and looks each up again by its id and by its place.
///
/// Scanning alone would not notice a damaged upper page: the rows are there, and looking one up does not find it.
final class TableScan {
    private static final int PAGE = 500;

    /// @param clock the highest of the rows
    record Rows(long count, long digest, long altered, long lost, long attachments, long clock) {}

    private final Handle handle;
    private final String table;
    private final BooleanSupplier isStopped;
    private final boolean isHashed;
    private final String pageSql;
    private long count;
    private long digest;
    private long altered;
    private long lost;
    private long attachments;
    private long clock;

    TableScan(Handle handle, String table, BooleanSupplier isStopped) {
        this.handle = handle;
        this.table = '"' + table + '"';
        this.isStopped = isStopped;
        Optional<String> hash = RowHashes.expression(handle, table);
        isHashed = hash.isPresent();
        String same = hash.map(sql -> "ROW_HASH IS NOT DISTINCT FROM " + sql + ", ROW_HASH")
                .orElse("TRUE, NULL");
        pageSql = "SELECT _ROWID_, id, " + (has(table, "CLOCK") ? "clock" : "0") + ", " + same + ", "
                + (has(table, "SHA256") ? "CASE WHEN content IS NULL THEN NULL ELSE sha256 END" : "NULL") + " FROM "
                + this.table + " USE INDEX () WHERE _ROWID_ > ? ORDER BY _ROWID_ LIMIT " + PAGE;
    }

    private boolean has(String name, String column) {
        return handle.createQuery("""
                        SELECT COUNT(*) FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC' AND table_name = :table AND column_name = :column
                        """)
                        .bind("table", name)
                        .bind("column", column)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    Rows read() {
        try (PreparedStatement page = prepare(pageSql);
                PreparedStatement byId = prepare("SELECT _ROWID_ FROM " + table + " WHERE id = ?");
                PreparedStatement byPlace = prepare("SELECT id FROM " + table + " USE INDEX () WHERE _ROWID_ = ?")) {
            long last = Long.MIN_VALUE;
            int size;
            do {
                Integrity.stopIfAsked(isStopped);
                size = 0;
                page.setLong(1, last);
                try (ResultSet row = page.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        size++;
                        look(row, byId, byPlace);
                    }
                }
            } while (size == PAGE);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
        long counted = handle.createQuery("SELECT COUNT(*) FROM " + table)
                .mapTo(Long.class)
                .one();
        return new Rows(count, digest, altered, Math.max(lost, Math.abs(counted - count)), attachments, clock);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return handle.getConnection().prepareStatement(sql);
    }

    private void look(ResultSet row, PreparedStatement byId, PreparedStatement byPlace) throws SQLException {
        long place = row.getLong(1);
        UUID id = row.getObject(2, UUID.class);
        count++;
        clock = Math.max(clock, row.getLong(3));
        if (!row.getBoolean(4)) {
            altered++;
        }
        byte[] hash = row.getBytes(5);
        if (hash != null && hash.length >= Long.BYTES) {
            digest += ByteBuffer.wrap(hash).getLong();
        } else if (isHashed) {
            altered++;
        }
        if (!isFound(byId, id, 1, place) || !isFound(byPlace, place, 1, id)) {
            lost++;
        }
        byte[] content = row.getBytes(6);
        if (content != null && !Arrays.equals(content, contentHash(id))) {
            attachments++;
        }
    }

    private static boolean isFound(
            PreparedStatement lookup, @Nullable Object key, int column, @Nullable Object expected) throws SQLException {
        lookup.setObject(1, key);
        try (ResultSet found = lookup.executeQuery()) {
            return found.next() && found.getObject(column).equals(expected);
        }
    }

    private byte @Nullable [] contentHash(UUID id) throws SQLException {
        try (PreparedStatement content = prepare("SELECT content FROM " + table + " WHERE id = ?")) {
            content.setObject(1, id);
            try (ResultSet found = content.executeQuery()) {
                return found.next() ? sha256(found.getBinaryStream(1)) : null;
            }
        }
    }

    private static byte[] sha256(InputStream stream) {
        try (stream) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                sha256.update(buffer, 0, read);
            }
            return sha256.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
