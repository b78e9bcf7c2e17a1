package app.rebound.timeline;

import app.rebound.db.Columns;
import app.rebound.db.DateColumns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.link.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores events.
final class EventDao {
    /// All events that belong to `setback` (null: all there are), in order of time, undated ones last.
    List<Event> all(Handle handle, @Nullable UUID setback) {
        Map<UUID, List<UUID>> people = links(handle, Word.INVOLVES, Noun.PERSON);
        Map<UUID, List<UUID>> setbacks = links(handle, Word.BELONGS_TO, Noun.SETBACK);
        return handle.createQuery("""
                        SELECT id, title, when_typed, when_edtf, mark, mood, lane,
                               fact, interpretation, thought, felt, knew_then, know_now
                        FROM event WHERE deleted_at IS NULL
                        ORDER BY COALESCE(when_earliest, when_latest) NULLS LAST, when_latest NULLS LAST, place, id
                        """)
                .map((rs, _) -> {
                    UUID id = rs.getObject("id", UUID.class);
                    return new Event(
                            id,
                            rs.getString("title"),
                            DateColumns.read(rs, "when"),
                            Mark.valueOf(rs.getString("mark")),
                            Columns.integer(rs, "mood"),
                            rs.getString("lane"),
                            new Event.Details(
                                    rs.getString("fact"),
                                    rs.getString("interpretation"),
                                    rs.getString("thought"),
                                    rs.getString("felt"),
                                    rs.getString("knew_then"),
                                    rs.getString("know_now")),
                            people.getOrDefault(id, List.of()),
                            setbacks.getOrDefault(id, List.of()));
                })
                .filter(event -> setback == null || event.setbacks().contains(setback))
                .list();
    }

    private static Map<UUID, List<UUID>> links(Handle handle, Word word, Noun to) {
        Map<UUID, List<UUID>> links = new HashMap<>();
        handle.createQuery("""
                        SELECT l.from_id, l.to_id FROM link l
                        WHERE l.from_noun = 'EVENT' AND l.word = :word AND l.to_noun = :to AND l.deleted_at IS NULL
                        ORDER BY l.from_id, l.place, l.id
                        """)
                .bind("word", word.name())
                .bind("to", to.name())
                .map((rs, _) -> links.computeIfAbsent(rs.getObject("from_id", UUID.class), _ -> new ArrayList<>())
                        .add(rs.getObject("to_id", UUID.class)))
                .list();
        return links;
    }

    UUID add(Transaction tx, EventDraft draft) {
        UUID id = tx.nextId();
        tx.insert(Noun.EVENT.table(), id, columns(draft));
        return id;
    }

    void edit(Transaction tx, UUID id, EventDraft draft) {
        tx.update(Noun.EVENT.table(), id, columns(draft));
    }

    private static Map<String, @Nullable Object> columns(EventDraft draft) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("title", draft.title());
        DateColumns.put(row, "when", draft.when());
        row.put("mark", draft.mark().name());
        row.put("mood", draft.mood());
        row.put("lane", draft.lane());
        row.put("fact", draft.details().fact());
        row.put("interpretation", draft.details().interpretation());
        row.put("thought", draft.details().thought());
        row.put("felt", draft.details().felt());
        row.put("knew_then", draft.details().knewThen());
        row.put("know_now", draft.details().knowNow());
        return row;
    }
}
