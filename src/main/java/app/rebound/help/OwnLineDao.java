package app.rebound.help;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Stores the person's own numbers.
final class OwnLineDao {
    /// All that are not in the trash, the first that was added first.
    List<OwnLine> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, name, number, note FROM help_line WHERE deleted_at IS NULL ORDER BY created_at, id
                        """).map((rs, _) -> line(rs)).list();
    }

    Optional<OwnLine> find(Handle handle, UUID id) {
        return handle.createQuery("""
                        SELECT id, name, number, note FROM help_line WHERE id = :id AND deleted_at IS NULL
                        """).bind("id", id).map((rs, _) -> line(rs)).findOne();
    }

    private static OwnLine line(ResultSet rs) throws SQLException {
        return new OwnLine(
                rs.getObject("id", UUID.class), rs.getString("name"), rs.getString("number"), rs.getString("note"));
    }

    UUID add(Transaction tx, OwnLineDraft draft) {
        UUID id = tx.nextId();
        tx.insert(Noun.HELP_LINE.table(), id, columns(draft));
        return id;
    }

    void edit(Transaction tx, UUID id, OwnLineDraft draft) {
        tx.update(Noun.HELP_LINE.table(), id, columns(draft));
    }

    private static Map<String, Object> columns(OwnLineDraft draft) {
        return Map.of("name", draft.name(), "number", draft.number(), "note", draft.note());
    }
}
