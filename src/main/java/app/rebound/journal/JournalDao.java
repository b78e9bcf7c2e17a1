package app.rebound.journal;

import app.rebound.id.Noun;
import app.rebound.link.Word;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Reads the journal page by page; never the texts of all entries.
final class JournalDao {
    private static final String COLUMNS = "e.id, e.local_day, e.local_time, e.title, SUBSTRING(e.text, 1, "
            + EntryRow.BEGINNING + ") AS beginning, e.tags";
    private static final String ORDER = " ORDER BY e.local_day DESC, e.local_time DESC NULLS LAST, e.id DESC";
    private static final String TAGGED = " AND e.tags > '' AND POSITION(:tag, CHAR(10) || e.tags || CHAR(10)) > 0";

    /// At most `most` entries, newest first. Which ones they are is read from an index alone.
    ///
    /// @param upTo the newest day to read; null for the last there is
    /// @param skip how many of them to leave out first
    /// @param tag only those with it; null for all
    List<EntryRow> rows(Handle handle, @Nullable LocalDate upTo, int skip, int most, @Nullable String tag) {
        Query query = handle.createQuery("SELECT e.id FROM entry e USE INDEX ("
                + (tag == null ? "entry_order" : "entry_tags") + ") WHERE e.deleted_at IS NULL"
                + (upTo == null ? "" : " AND e.local_day <= :day")
                + (tag == null ? "" : TAGGED)
                + ORDER + " LIMIT :most OFFSET :skip");
        if (upTo != null) {
            query.bind("day", upTo);
        }
        if (tag != null) {
            query.bind("tag", "\n" + tag + "\n");
        }
        List<UUID> ids =
                query.bind("most", most).bind("skip", skip).mapTo(UUID.class).list();
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery("SELECT " + COLUMNS + " FROM entry e WHERE e.id IN (<ids>)" + ORDER)
                        .bindList("ids", ids)
                        .map((rs, _) -> row(rs))
                        .list();
    }

    private static EntryRow row(ResultSet rs) throws SQLException {
        return new EntryRow(
                rs.getObject("id", UUID.class),
                rs.getObject("local_day", LocalDate.class),
                rs.getObject("local_time", LocalTime.class),
                rs.getString("title"),
                rs.getString("beginning"),
                rs.getString("tags").lines().toList());
    }

    /// How many entries each day has, from `first` to `last`, both included; no day with none.
    Map<LocalDate, Integer> perDay(Handle handle, LocalDate first, LocalDate last) {
        Map<LocalDate, Integer> days = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT local_day, COUNT(*) AS many FROM entry USE INDEX (entry_order)
                        WHERE local_day BETWEEN :first AND :last AND deleted_at IS NULL
                        GROUP BY local_day ORDER BY local_day
                        """)
                .bind("first", first)
                .bind("last", last)
                .map((rs, _) -> Map.entry(rs.getObject("local_day", LocalDate.class), rs.getInt("many")))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return days;
    }

    /// How many entries there are.
    int count(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM entry USE INDEX (entry_order) WHERE deleted_at IS NULL")
                .mapTo(Integer.class)
                .one();
    }

    /// The first day that has an entry; null for none.
    @Nullable
    LocalDate first(Handle handle) {
        return handle.createQuery(
                        "SELECT local_day FROM entry USE INDEX (entry_day) WHERE deleted_at IS NULL ORDER BY local_day LIMIT 1")
                .mapTo(LocalDate.class)
                .findOne()
                .orElse(null);
    }

    /// What stands in the column of tags, and in how many entries.
    Map<String, Integer> tagLines(Handle handle) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        handle.createQuery("""
                        SELECT tags, COUNT(*) AS many FROM entry USE INDEX (entry_tags)
                        WHERE tags > '' AND deleted_at IS NULL GROUP BY tags
                        """)
                .map((rs, _) -> Map.entry(rs.getString("tags"), rs.getInt("many")))
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return lines;
    }

    /// The ids and tags of the entries with a tag.
    Map<UUID, List<String>> tagged(Handle handle, String tag) {
        Map<UUID, List<String>> found = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT e.id, e.tags FROM entry e USE INDEX (entry_tags) WHERE e.deleted_at IS NULL" + TAGGED)
                .bind("tag", "\n" + tag + "\n")
                .map((rs, _) -> Map.entry(
                        rs.getObject("id", UUID.class),
                        rs.getString("tags").lines().toList()))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /// The entries of those days, newest first, without those that belong to a setback that is paused.
    List<EntryRow> onDays(Handle handle, Collection<LocalDate> days) {
        return handle.createQuery(
                        "SELECT " + COLUMNS + " FROM entry e USE INDEX (entry_order) WHERE e.deleted_at IS NULL"
                                + " AND e.local_day IN (<days>) AND NOT EXISTS (SELECT 1 FROM link l"
                                + " JOIN setback s ON s.id = l.to_id AND s.state = 'PAUSED' AND s.deleted_at IS NULL"
                                + " WHERE l.from_id = e.id AND l.from_noun = :entry AND l.word = :word"
                                + " AND l.to_noun = :setback AND l.deleted_at IS NULL)" + ORDER)
                .bindList("days", List.copyOf(days))
                .bind("entry", Noun.ENTRY.name())
                .bind("word", Word.BELONGS_TO.name())
                .bind("setback", Noun.SETBACK.name())
                .map((rs, _) -> row(rs))
                .list();
    }
}
