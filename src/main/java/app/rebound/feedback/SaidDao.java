package app.rebound.feedback;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores on which part of a printout something was said, and where it came from.
final class SaidDao {
    void set(Transaction tx, UUID feedback, Said said) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("on_key", said.onKey());
        columns.put("copy_id", said.copy());
        columns.put("external_key", said.externalKey());
        tx.update(Noun.FEEDBACK.table(), feedback, columns);
    }

    /// What came back in a copy so far, in the trash or not.
    List<Said.Earlier> in(Handle handle, UUID copy) {
        return handle.createQuery("""
                        SELECT id, external_key, words, who, deleted_at IS NOT NULL AS deleted FROM feedback
                        WHERE copy_id = :copy AND purged_at IS NULL ORDER BY place, id
                        """)
                .bind("copy", copy)
                .map((rs, _) -> new Said.Earlier(
                        rs.getObject("id", UUID.class),
                        rs.getString("external_key"),
                        rs.getString("words"),
                        rs.getString("who"),
                        rs.getBoolean("deleted")))
                .list();
    }

    /// What was said on one part of a setback's printouts, in its order.
    List<UUID> on(Handle handle, UUID setback, String key) {
        return handle.createQuery("""
                        SELECT id FROM feedback
                        WHERE setback_id = :setback AND on_key = :key AND deleted_at IS NULL ORDER BY place, id
                        """)
                .bind("setback", setback)
                .bind("key", key)
                .mapTo(UUID.class)
                .list();
    }
}
