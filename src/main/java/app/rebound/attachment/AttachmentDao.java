package app.rebound.attachment;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.vault.StoredContent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Reads and writes the rows of attachments; what they hold lies in files.
final class AttachmentDao {
    private static final String TABLE = Noun.ATTACHMENT.table();

    /// Those of one thing in the order they were added; without the trash.
    List<Attachment> of(Handle handle, Ref of) {
        return handle.createQuery("""
                        SELECT id, of_noun, of_id, name, media_type, sha256, bytes FROM attachment
                        WHERE of_id = :of AND of_noun = :noun AND deleted_at IS NULL ORDER BY place, id
                        """)
                .bind("of", of.id())
                .bind("noun", of.noun().name())
                .map((rs, _) -> attachment(rs))
                .list();
    }

    private static Attachment attachment(ResultSet rs) throws SQLException {
        return new Attachment(
                rs.getObject("id", UUID.class),
                new Ref(Noun.valueOf(rs.getString("of_noun")), rs.getObject("of_id", UUID.class)),
                rs.getString("name"),
                rs.getString("media_type"),
                new StoredContent(HexFormat.of().formatHex(rs.getBytes("sha256")), rs.getLong("bytes")));
    }

    Attachment add(Transaction tx, Ref of, String name, String mediaType, StoredContent content) {
        UUID id = tx.nextId();
        tx.insert(TABLE, id, columns(of, new HeldFile(name, mediaType, content), last(tx.handle(), of) + 1));
        return new Attachment(id, of, name, mediaType, content);
    }

    /// Adds to one thing that has none yet.
    void addAll(Transaction tx, Ref of, List<HeldFile> files) {
        Map<UUID, Map<String, Object>> rows = new LinkedHashMap<>();
        for (HeldFile file : files) {
            rows.put(tx.nextId(), columns(of, file, rows.size() + 1));
        }
        tx.insertAll(TABLE, rows);
    }

    private static Map<String, Object> columns(Ref of, HeldFile file, double place) {
        return Map.of(
                "of_noun",
                of.noun().name(),
                "of_id",
                of.id(),
                "name",
                file.name(),
                "media_type",
                file.mediaType(),
                "sha256",
                HexFormat.of().parseHex(file.content().sha256()),
                "bytes",
                file.content().bytes(),
                "place",
                place);
    }

    private static double last(Handle handle, Ref of) {
        return handle.createQuery("SELECT COALESCE(MAX(place), 0) FROM attachment WHERE of_id = :of")
                .bind("of", of.id())
                .mapTo(Double.class)
                .one();
    }

    void rename(Transaction tx, UUID id, String name) {
        tx.update(TABLE, id, Map.of("name", name));
    }

    void trash(Transaction tx, UUID id) {
        tx.trash(TABLE, id);
    }
}
