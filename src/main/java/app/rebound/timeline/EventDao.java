package app.rebound.timeline;

import app.rebound.db.Columns;
import app.rebound.db.DateColumns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.link.Word;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Stores events.
final class EventDao {
    private static final String COLUMNS = """
            SELECT e.id, e.title, e.when_typed, e.when_edtf, e.mark, e.mood, e.lane,
                   e.fact, e.interpretation, e.thought, e.felt, e.knew_then, e.know_now, e.is_private
            FROM event e
            """;

    /// The events of one setback, so that the links of the others are not read.
    private static final String OF_SETBACK = """
            JOIN link b ON b.from_id = e.id AND b.word = 'BELONGS_TO' AND b.to_id = :setback AND b.deleted_at IS NULL
            """;

    private static final String IN_ORDER = """
            WHERE e.deleted_at IS NULL
            ORDER BY COALESCE(e.when_earliest, e.when_latest) NULLS LAST, e.when_latest NULLS LAST, e.place, e.id
            """;

    private static final String LINKS_OF_ONE = """
            SELECT from_id, to_id FROM link
            WHERE from_id = :id AND from_noun = 'EVENT' AND word = :word AND deleted_at IS NULL ORDER BY place, id
            """;

    /// All events that belong to `setback` (null: all there are), in order of time, undated ones last.
    List<Event> all(Handle handle, @Nullable UUID setback) {
        String of = setback == null ? "" : OF_SETBACK;
        var people = links(query(handle, linksSql(of), setback).bind("word", Word.INVOLVES.name()));
        var setbacks = links(query(handle, linksSql(of), setback).bind("word", Word.BELONGS_TO.name()));
        return query(handle, COLUMNS + of + IN_ORDER, setback)
                .map((rs, _) -> row(rs, people, setbacks))
                .list();
    }

    Optional<Event> find(Handle handle, UUID id) {
        var people = links(handle.createQuery(LINKS_OF_ONE).bind("id", id).bind("word", Word.INVOLVES.name()));
        var setbacks = links(handle.createQuery(LINKS_OF_ONE).bind("id", id).bind("word", Word.BELONGS_TO.name()));
        return handle.createQuery(COLUMNS + "WHERE e.id = :id AND e.deleted_at IS NULL")
                .bind("id", id)
                .map((rs, _) -> row(rs, people, setbacks))
                .findOne();
    }

    boolean isAnyLoose(Handle handle) {
        return handle.createQuery("""
                        SELECT e.id FROM event e WHERE e.deleted_at IS NULL AND NOT EXISTS (
                            SELECT 1 FROM link b
                            WHERE b.from_id = e.id AND b.word = 'BELONGS_TO' AND b.deleted_at IS NULL)
                        FETCH FIRST ROW ONLY
                        """).mapTo(UUID.class).findOne().isPresent();
    }

    private static Query query(Handle handle, String sql, @Nullable UUID setback) {
        Query query = handle.createQuery(sql);
        return setback == null ? query : query.bind("setback", setback);
    }

    private static Event row(ResultSet rs, Map<UUID, List<UUID>> people, Map<UUID, List<UUID>> setbacks)
            throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        String typed = rs.getString("when_typed");
        return new Event(
                id,
                rs.getString("title"),
                DateColumns.read(rs, "when"),
                rs.getString("when_edtf") == null ? typed : null,
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
                setbacks.getOrDefault(id, List.of()),
                rs.getBoolean("is_private"));
    }

    private static String linksSql(String of) {
        return "SELECT l.from_id, l.to_id FROM link l\n"
                + of.replace("e.id", "l.from_id")
                + "WHERE l.from_noun = 'EVENT' AND l.word = :word AND l.deleted_at IS NULL\n"
                + "ORDER BY l.from_id, l.place, l.id";
    }

    private static Map<UUID, List<UUID>> links(Query query) {
        Map<UUID, List<UUID>> links = new HashMap<>();
        query.map((rs, _) -> links.computeIfAbsent(rs.getObject("from_id", UUID.class), _ -> new ArrayList<>())
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
        if (draft.when() == null) {
            row.put("when_typed", draft.unreadWhen());
        }
        row.put("mark", draft.mark().name());
        row.put("mood", draft.mood());
        row.put("lane", draft.lane());
        row.put("fact", draft.details().fact());
        row.put("interpretation", draft.details().interpretation());
        row.put("thought", draft.details().thought());
        row.put("felt", draft.details().felt());
        row.put("knew_then", draft.details().knewThen());
        row.put("is_private", draft.isPrivate());
        row.put("know_now", draft.details().knowNow());
        return row;
    }
}
