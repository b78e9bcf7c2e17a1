package app.rebound.journal;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Stores the person's own templates.
final class TemplateDao {
    /// All that are not in the trash, the oldest first.
    List<Template> all(Handle handle) {
        return handle.createQuery(
                        "SELECT id, title, text FROM entry_template WHERE deleted_at IS NULL ORDER BY place, id")
                .map((rs, _) ->
                        new Template(rs.getObject("id", UUID.class), rs.getString("title"), rs.getString("text")))
                .list();
    }

    Optional<Template> find(Handle handle, UUID id) {
        return handle.createQuery("SELECT id, title, text FROM entry_template WHERE id = :id AND deleted_at IS NULL")
                .bind("id", id)
                .map((rs, _) ->
                        new Template(rs.getObject("id", UUID.class), rs.getString("title"), rs.getString("text")))
                .findOne();
    }

    UUID add(Transaction tx, String title, String text) {
        UUID id = tx.nextId();
        tx.insert(Noun.ENTRY_TEMPLATE.table(), id, Map.of("title", title, "text", text));
        return id;
    }

    void edit(Transaction tx, UUID id, String title, String text) {
        tx.update(Noun.ENTRY_TEMPLATE.table(), id, Map.of("title", title, "text", text));
    }
}
