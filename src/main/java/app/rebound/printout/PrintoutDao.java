package app.rebound.printout;

import app.rebound.journal.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Reads what only a printout asks for: entries by the setback they tell of, and what events rest on.
final class PrintoutDao {
    /// The entries that belong to a setback or name it in their text, the oldest first.
    List<Material.ToldEntry> entries(Handle handle, UUID setback) {
        return handle.createQuery("""
                        SELECT id, local_day, local_time, title, text, tags, minutes, is_private FROM entry e
                        WHERE deleted_at IS NULL AND EXISTS (
                            SELECT 1 FROM link l WHERE l.from_id = e.id AND l.from_noun = 'ENTRY' AND l.to_id = :setback
                              AND l.word IN ('BELONGS_TO', 'MENTIONS') AND l.deleted_at IS NULL)
                        ORDER BY local_day, local_time NULLS FIRST, id
                        """)
                .bind("setback", setback)
                .map((rs, _) -> entry(rs))
                .list();
    }

    private static Material.ToldEntry entry(ResultSet rs) throws SQLException {
        return new Material.ToldEntry(
                new Entry(
                        rs.getObject("id", UUID.class),
                        rs.getObject("local_day", LocalDate.class),
                        rs.getObject("local_time", LocalTime.class),
                        rs.getString("title"),
                        rs.getString("text"),
                        rs.getString("tags").lines().toList(),
                        rs.getObject("minutes", Integer.class)),
                rs.getBoolean("is_private"));
    }

    /// What the events of a setback rest on; sources without a name are left out.
    List<Material.Evidence> evidence(Handle handle, UUID setback) {
        return handle.createQuery("""
                        SELECT r.from_id AS event, s.id AS source, s.name, s.is_private
                        FROM link r JOIN source s ON s.id = r.to_id
                        WHERE r.from_noun = 'EVENT' AND r.word = 'RESTS_ON' AND r.to_noun = 'SOURCE'
                          AND r.deleted_at IS NULL AND s.deleted_at IS NULL AND TRIM(s.name) <> ''
                          AND EXISTS (
                            SELECT 1 FROM link b WHERE b.from_id = r.from_id AND b.word = 'BELONGS_TO'
                              AND b.to_id = :setback AND b.deleted_at IS NULL)
                        ORDER BY r.place, r.id
                        """)
                .bind("setback", setback)
                .map((rs, _) -> new Material.Evidence(
                        rs.getObject("event", UUID.class),
                        rs.getObject("source", UUID.class),
                        rs.getString("name"),
                        rs.getBoolean("is_private")))
                .list();
    }
}
