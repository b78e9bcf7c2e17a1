package app.rebound.grieving;

import app.rebound.db.Columns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores until when a setback is grieved for.
final class GrievingDao {
    Optional<LocalDate> until(Handle handle, UUID setback) {
        return handle.createQuery("""
                        SELECT grieve_until FROM setback
                        WHERE id = :id AND deleted_at IS NULL AND grieve_until IS NOT NULL
                        """)
                .bind("id", setback)
                .map((rs, _) -> Optional.ofNullable(Columns.date(rs, "grieve_until")))
                .findOne()
                .flatMap(found -> found);
    }

    /// Setbacks that are worked on and whose day has come by `today`, the earliest first.
    List<Grieving> due(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        SELECT id, title, grieve_until FROM setback
                        WHERE deleted_at IS NULL AND state = 'OPEN' AND grieve_until <= :today
                        ORDER BY grieve_until, id
                        """)
                .bind("today", today)
                .map((rs, _) -> new Grieving(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getObject("grieve_until", LocalDate.class)))
                .list();
    }

    void set(Transaction tx, UUID setback, @Nullable LocalDate until) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("grieve_until", until);
        tx.update(Noun.SETBACK.table(), setback, columns);
    }
}
