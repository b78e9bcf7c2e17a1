package app.rebound.journal;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores journal entries.
final class EntryDao {
    /// All that are not in the trash, newest day first.
    List<Entry> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, local_day, local_time, title, text FROM entry
                        WHERE deleted_at IS NULL ORDER BY local_day DESC, local_time DESC NULLS LAST, id DESC
                        """)
                .map((rs, _) -> new Entry(
                        rs.getObject("id", UUID.class),
                        rs.getObject("local_day", LocalDate.class),
                        rs.getObject("local_time", LocalTime.class),
                        rs.getString("title"),
                        rs.getString("text")))
                .list();
    }

    UUID add(Transaction tx, LocalDate day, @Nullable LocalTime time, String title, String text) {
        UUID id = tx.nextId();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("local_day", day);
        row.put("local_time", time);
        row.put("title", title);
        row.put("text", text);
        tx.insert(Noun.ENTRY.table(), id, row);
        return id;
    }
}
