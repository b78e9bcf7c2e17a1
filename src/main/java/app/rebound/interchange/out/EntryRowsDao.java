package app.rebound.interchange.out;

import app.rebound.journal.Entry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/// Reads the journal from its first day to its last, a page at a time.
final class EntryRowsDao {
    private static final int PAGE = 500;

    private record Row(Entry entry, boolean isPrivate) {}

    /// Shows every entry that is not in the trash, and whether it is private.
    void each(Handle handle, BiConsumer<Entry, Boolean> sink) {
        LocalDate day = LocalDate.of(-9999, 1, 1);
        UUID last = new UUID(0, 0);
        List<Row> page;
        do {
            page = page(handle, day, last);
            page.forEach(row -> sink.accept(row.entry, row.isPrivate));
            if (!page.isEmpty()) {
                day = page.getLast().entry.day();
                last = page.getLast().entry.id();
            }
        } while (page.size() == PAGE);
    }

    private static List<Row> page(Handle handle, LocalDate day, UUID last) {
        return handle.createQuery("""
                        SELECT id, local_day, local_time, title, text, tags, minutes, is_private FROM entry
                        WHERE deleted_at IS NULL AND (local_day > :day OR (local_day = :day AND id > :last))
                        ORDER BY local_day, id LIMIT :page
                        """)
                .bind("day", day)
                .bind("last", last)
                .bind("page", PAGE)
                .map((rs, _) -> new Row(
                        new Entry(
                                rs.getObject("id", UUID.class),
                                rs.getObject("local_day", LocalDate.class),
                                rs.getObject("local_time", LocalTime.class),
                                rs.getString("title"),
                                rs.getString("text"),
                                rs.getString("tags").lines().toList(),
                                rs.getObject("minutes", Integer.class)),
                        rs.getBoolean("is_private")))
                .list();
    }
}
