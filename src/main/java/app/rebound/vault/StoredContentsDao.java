package app.rebound.vault;

import app.rebound.db.Database;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Says what the rows of a workbook need of the files that hold its attachments.
final class StoredContentsDao {
    private StoredContentsDao() {}

    /// What every attachment holds that is not deleted for good, each content once; the trash counts.
    ///
    /// @param database of any schema; one from before attachments had files needs none
    static List<StoredContent> of(Database database) {
        return database.read(handle -> isThere(handle)
                ? handle.createQuery("""
                                SELECT sha256, MAX(bytes) AS bytes FROM attachment
                                WHERE content IS NULL AND purged_at IS NULL GROUP BY sha256 ORDER BY sha256
                                """)
                        .map((rs, _) ->
                                new StoredContent(HexFormat.of().formatHex(rs.getBytes("sha256")), rs.getLong("bytes")))
                        .list()
                : List.of());
    }

    private static boolean isThere(Handle handle) {
        return handle.createQuery("""
                                SELECT COUNT(*) FROM information_schema.columns
                                WHERE table_schema = 'PUBLIC' AND table_name = 'ATTACHMENT' AND column_name = 'BYTES'
                                """).mapTo(Integer.class).one() > 0;
    }
}
