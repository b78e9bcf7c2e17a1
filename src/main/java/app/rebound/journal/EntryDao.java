package app.rebound.journal;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores journal entries.
final class EntryDao {
    /// All that are not in the trash, newest day first.
    List<Entry> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, local_day, local_time, title, text, tags, minutes FROM entry
                        WHERE deleted_at IS NULL ORDER BY local_day DESC, local_time DESC NULLS LAST, id DESC
                        """).map((rs, _) -> entry(rs)).list();
    }

    Optional<Entry> find(Handle handle, UUID id) {
        return handle.createQuery("""
                        SELECT id, local_day, local_time, title, text, tags, minutes FROM entry WHERE id = :id AND deleted_at IS NULL
                        """).bind("id", id).map((rs, _) -> entry(rs)).findOne();
    }

    private static Entry entry(ResultSet rs) throws SQLException {
        return new Entry(
                rs.getObject("id", UUID.class),
                rs.getObject("local_day", LocalDate.class),
                rs.getObject("local_time", LocalTime.class),
                rs.getString("title"),
                rs.getString("text"),
                rs.getString("tags").lines().toList(),
                rs.getObject("minutes", Integer.class));
    }

    UUID add(Transaction tx, LocalDate day, @Nullable LocalTime time, String title, String text) {
        UUID id = tx.nextId();
        tx.insert(Noun.ENTRY.table(), id, columns(new Entry(id, day, time, title, text)));
        return id;
    }

    /// Adds entries of another journal.
    ///
    /// @return their ids, in the same order
    List<UUID> addAll(Transaction tx, List<Arrival> arrivals) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            UUID id = tx.nextId();
            var row = columns(arrival.entry(id));
            row.put("journal_kind", arrival.kind());
            row.put("external_key", arrival.key());
            row.put("extras", arrival.extras());
            rows.put(id, row);
        }
        tx.insertAll(Noun.ENTRY.table(), rows);
        return List.copyOf(rows.keySet());
    }

    /// By which names entries of one kind of journal are known there; those in the trash aside.
    Set<String> keys(Handle handle, String kind) {
        return handle.createQuery("""
                        SELECT external_key FROM entry
                        WHERE journal_kind = :kind AND external_key IS NOT NULL AND deleted_at IS NULL
                        """).bind("kind", kind).mapTo(String.class).set();
    }

    /// What came with the entry and has no place here, as JSON; empty for nothing.
    String extras(Handle handle, UUID id) {
        return handle.createQuery("SELECT extras FROM entry WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /// Whether the entry stays out of printouts.
    boolean isPrivate(Handle handle, UUID id) {
        return handle.createQuery("SELECT is_private FROM entry WHERE id = :id")
                .bind("id", id)
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    void edit(Transaction tx, UUID id, EntryDraft draft) {
        var row = columns(draft.entry(id));
        row.put("is_private", draft.isPrivate());
        tx.update(Noun.ENTRY.table(), id, row);
    }

    void edit(Transaction tx, Entry entry) {
        tx.update(Noun.ENTRY.table(), entry.id(), columns(entry));
    }

    private static Map<String, @Nullable Object> columns(Entry entry) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("local_day", entry.day());
        row.put("local_time", entry.time());
        row.put("title", entry.title());
        row.put("text", entry.text());
        row.put("tags", String.join("\n", entry.tags()));
        row.put("minutes", entry.minutes());
        return row;
    }
}
