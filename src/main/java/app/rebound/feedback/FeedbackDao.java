package app.rebound.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Finds what people said by the day on which it is to be read again.
final class FeedbackDao {
    /// What was to be read again by `today` and was not yet, the longest due first.
    List<UUID> due(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        SELECT id FROM feedback
                        WHERE second_on <= :today AND read_on IS NULL AND deleted_at IS NULL
                        ORDER BY second_on, place, id
                        """).bind("today", today).mapTo(UUID.class).list();
    }
}
