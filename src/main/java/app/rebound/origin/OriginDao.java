package app.rebound.origin;

import app.rebound.id.Ref;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Finds the journal entry that something was made of.
final class OriginDao {
    /// The first entry that `of` follows from or rests on; empty for none, or when it is in the trash.
    Optional<Origin> find(Handle handle, Ref of) {
        return handle.createQuery("""
                        SELECT e.id, e.local_day, e.title FROM link l
                        JOIN entry e ON e.id = l.to_id AND e.deleted_at IS NULL
                        WHERE l.from_noun = :noun AND l.from_id = :id AND l.word IN ('FOLLOWS_FROM', 'RESTS_ON')
                            AND l.to_noun = 'ENTRY' AND l.deleted_at IS NULL
                        ORDER BY l.id LIMIT 1
                        """)
                .bind("noun", of.noun().name())
                .bind("id", of.id())
                .map((rs, _) -> new Origin(
                        rs.getObject("id", UUID.class),
                        rs.getObject("local_day", LocalDate.class),
                        rs.getString("title")))
                .findOne();
    }
}
