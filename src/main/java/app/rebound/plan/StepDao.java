package app.rebound.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Finds steps by their days, so that a plan of many years need not be read for one day of it.
final class StepDao {
    /// None of a goal that is reached or let go, however many milestones lie between.
    private static final String OF_OPEN_GOAL = """
            AND NOT EXISTS (
                SELECT 1 FROM link l JOIN goal g ON g.id = l.to_id
                WHERE l.from_id = s.id AND l.word = 'BELONGS_TO' AND l.deleted_at IS NULL
                  AND g.deleted_at IS NULL AND g.state IN ('reached', 'dropped'))
            AND NOT EXISTS (
                SELECT 1 FROM link l
                JOIN milestone m ON m.id = l.to_id AND m.deleted_at IS NULL
                JOIN link u ON u.from_id = m.id AND u.word = 'BELONGS_TO' AND u.deleted_at IS NULL
                JOIN goal g ON g.id = u.to_id
                WHERE l.from_id = s.id AND l.word = 'BELONGS_TO' AND l.deleted_at IS NULL
                  AND g.deleted_at IS NULL AND g.state IN ('reached', 'dropped'))
            """;

    /// Those whose day has come and that are not done for good; a rhythm may be done for its present round.
    List<UUID> due(Handle handle, LocalDate today) {
        return handle.createQuery("""
                        SELECT s.id FROM step_to_take s
                        WHERE s.deleted_at IS NULL
                          AND ((s.rhythm IN ('daily', 'weekly') AND (s.due IS NULL OR s.due <= :today))
                            OR (s.rhythm NOT IN ('daily', 'weekly') AND s.due <= :today AND s.done_on IS NULL))
                        """ + OF_OPEN_GOAL + " ORDER BY s.due NULLS LAST, s.place, s.id")
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
    }

    /// Those that were ticked on a day.
    List<UUID> done(Handle handle, LocalDate day) {
        return handle.createQuery("""
                        SELECT s.id FROM step_to_take s
                        WHERE s.deleted_at IS NULL AND (s.done_on = :day OR s.done_days LIKE :line)
                        ORDER BY s.place, s.id
                        """)
                .bind("day", day)
                .bind("line", "%" + day + "%")
                .mapTo(UUID.class)
                .list();
    }
}
