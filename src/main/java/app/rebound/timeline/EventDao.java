package app.rebound.timeline;

import app.rebound.db.Columns;
import app.rebound.db.DateColumns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import app.rebound.link.Word;
import app.rebound.time.DateStatement;
import app.rebound.time.FuzzyDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Stores events.
final class EventDao {
    private static final String COLUMNS = """
            SELECT e.id, e.title, e.when_typed, e.when_edtf, e.mark, e.mood, e.lane,
                   e.fact, e.interpretation, e.thought, e.felt, e.knew_then, e.know_now, e.is_private,
                   e.basis, e.learned_typed, e.learned_edtf, e.order_typed, e.order_bound
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
        Linked linked =
                linked(word -> links(query(handle, linksSql(of), setback).bind("word", word.name())));
        return query(handle, COLUMNS + of + IN_ORDER, setback)
                .map((rs, _) -> row(rs, linked))
                .list();
    }

    Optional<Event> find(Handle handle, UUID id) {
        Linked linked = linked(
                word -> links(handle.createQuery(LINKS_OF_ONE).bind("id", id).bind("word", word.name())));
        return handle.createQuery(COLUMNS + "WHERE e.id = :id AND e.deleted_at IS NULL")
                .bind("id", id)
                .map((rs, _) -> row(rs, linked))
                .findOne();
    }

    /// Whether any event belongs to a setback.
    boolean isAny(Handle handle, UUID setback) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM event e " + OF_SETBACK + " WHERE e.deleted_at IS NULL)")
                .bind("setback", setback)
                .mapTo(Boolean.class)
                .one();
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

    /// What events are linked to, by their ids.
    private record Linked(
            Map<UUID, List<UUID>> people,
            Map<UUID, List<UUID>> setbacks,
            Map<UUID, List<UUID>> after,
            Map<UUID, List<UUID>> before) {}

    private static Linked linked(Function<Word, Map<UUID, List<UUID>>> read) {
        return new Linked(
                read.apply(Word.INVOLVES),
                read.apply(Word.BELONGS_TO),
                read.apply(Word.AFTER),
                read.apply(Word.BEFORE));
    }

    private static Event row(ResultSet rs, Linked linked) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        String basis = rs.getString("basis");
        return new Event(
                id,
                rs.getString("title"),
                timing(rs, id, linked),
                Mark.valueOf(rs.getString("mark")),
                Columns.integer(rs, "mood"),
                rs.getString("lane"),
                basis == null ? null : Basis.valueOf(basis),
                new Event.Details(
                        rs.getString("fact"),
                        rs.getString("interpretation"),
                        rs.getString("thought"),
                        rs.getString("felt"),
                        rs.getString("knew_then"),
                        rs.getString("know_now")),
                linked.people().getOrDefault(id, List.of()),
                linked.setbacks().getOrDefault(id, List.of()),
                rs.getBoolean("is_private"));
    }

    private static Timing timing(ResultSet rs, UUID id, Linked linked) throws SQLException {
        String ordered = rs.getString("order_typed");
        return new Timing(
                DateColumns.read(rs, "when"),
                unread(rs, "when"),
                ordered == null
                        ? null
                        : new Order(
                                ordered,
                                linked.after().getOrDefault(id, List.of()),
                                linked.before().getOrDefault(id, List.of()),
                                bound(rs.getString("order_bound"))),
                DateColumns.read(rs, "learned"),
                unread(rs, "learned"));
    }

    private static @Nullable String unread(ResultSet rs, String prefix) throws SQLException {
        return rs.getString(prefix + "_edtf") == null ? rs.getString(prefix + "_typed") : null;
    }

    private static @Nullable FuzzyDate bound(@Nullable String edtf) {
        return edtf == null ? null : FuzzyDate.parse(edtf).orElse(null);
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

    /// Adds events that were made of what an import found.
    List<UUID> addAll(Transaction tx, List<EventDraft> drafts, UUID importId) {
        Map<UUID, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (EventDraft draft : drafts) {
            Map<String, @Nullable Object> row = columns(draft);
            row.put("import_id", importId);
            rows.put(tx.nextId(), row);
        }
        tx.insertAll(Noun.EVENT.table(), rows);
        return List.copyOf(rows.keySet());
    }

    /// The events made of what an import found that are not in the trash.
    List<UUID> madeOf(Handle handle, UUID importId) {
        return handle.createQuery("SELECT id FROM event WHERE import_id = :import AND deleted_at IS NULL ORDER BY id")
                .bind("import", importId)
                .mapTo(UUID.class)
                .list();
    }

    void edit(Transaction tx, UUID id, EventDraft draft) {
        tx.update(Noun.EVENT.table(), id, columns(draft));
    }

    private static Map<String, @Nullable Object> columns(EventDraft draft) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("title", draft.title());
        Timing timing = draft.timing();
        put(row, "when", timing.when(), timing.unread());
        put(row, "learned", timing.learned(), timing.unreadLearned());
        Order order = timing.order();
        row.put("order_typed", order == null ? null : order.typed());
        row.put(
                "order_bound",
                order == null || order.bound() == null ? null : order.bound().edtf());
        row.put("basis", draft.basis() == null ? null : draft.basis().name());
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

    private static void put(
            Map<String, @Nullable Object> row, String prefix, @Nullable DateStatement date, @Nullable String unread) {
        DateColumns.put(row, prefix, date);
        if (date == null) {
            row.put(prefix + "_typed", unread);
        }
    }
}
