package app.rebound.lesson;

import app.rebound.db.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Reads lessons as lists show them; those of a setback in the trash are left out.
final class LessonDao {
    private static final String ROWS = """
            SELECT l.id, l.setback_id, l.title, l.state, l.check_1, l.held_1, l.said_1, l.check_3, l.held_3, l.said_3,
                   l.check_12, l.held_12, l.said_12
            FROM lesson l LEFT JOIN setback s ON s.id = l.setback_id
            WHERE l.deleted_at IS NULL AND s.deleted_at IS NULL
            """;

    private static final String DUE = """
            AND l.state <> 'dropped'
            AND ((l.check_1 <= :today AND l.held_1 = '' AND l.said_1 = '')
              OR (l.check_3 <= :today AND l.held_3 = '' AND l.said_3 = '')
              OR (l.check_12 <= :today AND l.held_12 = '' AND l.said_12 = ''))
            """;

    /// All, in their order.
    List<LessonRow> all(Handle handle) {
        return handle.createQuery(ROWS + " ORDER BY l.place, l.id")
                .map((rs, _) -> row(rs))
                .list();
    }

    List<LessonRow> of(Handle handle, UUID setback) {
        return handle.createQuery(ROWS + " AND l.setback_id = :setback ORDER BY l.place, l.id")
                .bind("setback", setback)
                .map((rs, _) -> row(rs))
                .list();
    }

    Optional<LessonRow> find(Handle handle, UUID id) {
        return handle.createQuery(ROWS + " AND l.id = :id")
                .bind("id", id)
                .map((rs, _) -> row(rs))
                .findOne();
    }

    /// Those with a check that waits on that day.
    List<LessonRow> due(Handle handle, LocalDate today) {
        return handle.createQuery(ROWS + DUE + " ORDER BY l.place, l.id")
                .bind("today", today)
                .map((rs, _) -> row(rs))
                .list();
    }

    private static LessonRow row(ResultSet rs) throws SQLException {
        List<LessonRow.Open> open = new ArrayList<>();
        for (LessonCheck check : LessonCheck.values()) {
            LocalDate day = Columns.date(rs, check.day().name());
            boolean isAnswered = !rs.getString(check.held().name()).isEmpty()
                    || !rs.getString(check.said().name()).isBlank();
            if (day != null && !isAnswered) {
                open.add(new LessonRow.Open(check, day));
            }
        }
        open.sort(Comparator.comparing(LessonRow.Open::day));
        return new LessonRow(
                rs.getObject("id", UUID.class),
                rs.getObject("setback_id", UUID.class),
                rs.getString("title"),
                rs.getString("state"),
                open);
    }
}
