package app.rebound.trash;

import app.rebound.card.CardType;
import app.rebound.db.Chunks;
import app.rebound.db.Columns;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what is in the trash.
final class TrashDao {
    /// What a person deletes, with what names it in a list.
    private static final Map<Noun, String> OWN_TITLES = Map.of(
            Noun.SETBACK, "SUBSTRING(title, 1, 200)",
            Noun.EVENT, "SUBSTRING(title, 1, 200)",
            Noun.PERSON, "SUBSTRING(name, 1, 200)",
            Noun.HELP_LINE, "SUBSTRING(name, 1, 200)",
            Noun.ATTACHMENT, "SUBSTRING(name, 1, 200)",
            Noun.SOURCE, "CASE WHEN title = '' THEN SUBSTRING(name, 1, 200) ELSE SUBSTRING(title, 1, 200) END",
            Noun.ENTRY_TEMPLATE, "SUBSTRING(title, 1, 200)",
            Noun.PRINTOUT, "SUBSTRING(title, 1, 200)",
            Noun.ENTRY, "CASE WHEN TRIM(title) = '' THEN SUBSTRING(text, 1, 200) ELSE SUBSTRING(title, 1, 200) END");

    private static final Instant BEYOND = Instant.parse("9999-12-01T00:00:00Z");
    private static final UUID FIRST = new UUID(0, 0);

    private final Map<Noun, String> titles;

    /// @param types the cards that can be deleted beside the nouns with a table of their own kind
    TrashDao(List<CardType> types) {
        titles = new EnumMap<>(OWN_TITLES);
        types.forEach(
                type -> titles.put(type.noun(), "SUBSTRING(" + type.title().name() + ", 1, 200)"));
    }

    /// At most `most` things, the last deleted first, after `after`; from the newest where it is null.
    List<Trashed> page(Handle handle, @Nullable Trashed after, int most) {
        String sql = titles.entrySet().stream()
                        .map(noun -> "(" + deleted(noun.getKey(), noun.getValue()) + ")")
                        .collect(Collectors.joining(" UNION ALL "))
                + " ORDER BY deleted_at DESC, id DESC FETCH FIRST :most ROWS ONLY";
        Instant at = after == null ? BEYOND : after.deletedAt();
        return handle.createQuery(sql)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("id", after == null ? FIRST : after.ref().id())
                .bind("most", most)
                .map((rs, _) -> trashed(rs))
                .list();
    }

    /// Each kind gives its own newest, so that no kind is read whole for one page of all.
    private static String deleted(Noun noun, String title) {
        return "SELECT '" + noun.name() + "' AS noun, id, " + title + " AS title, deleted_at FROM " + noun.table()
                + " WHERE deleted_at <= :at AND (deleted_at < :at OR id < :id) AND purged_at IS NULL"
                + " ORDER BY deleted_at DESC, id DESC FETCH FIRST :most ROWS ONLY";
    }

    private static Trashed trashed(ResultSet rs) throws SQLException {
        return new Trashed(
                new Ref(Noun.valueOf(rs.getString("noun")), rs.getObject("id", UUID.class)),
                rs.getString("title").strip(),
                Columns.instant(rs, "deleted_at").toInstant());
    }

    int count(Handle handle) {
        return titles.keySet().stream()
                .mapToInt(noun -> handle.createQuery("SELECT COUNT(*) FROM " + noun.table()
                                + " WHERE deleted_at IS NOT NULL AND purged_at IS NULL")
                        .mapTo(Integer.class)
                        .one())
                .sum();
    }

    List<Ref> all(Handle handle) {
        List<Ref> all = new ArrayList<>();
        for (Noun noun : titles.keySet()) {
            handle.createQuery("SELECT id FROM " + noun.table() + " WHERE deleted_at IS NOT NULL AND purged_at IS NULL")
                    .mapTo(UUID.class)
                    .forEach(id -> all.add(new Ref(noun, id)));
        }
        return all;
    }

    /// What names one thing, in the trash or not; empty when its words are gone for good, or there is no such thing.
    Optional<String> title(Handle handle, Ref ref) {
        String title = titles.get(ref.noun());
        if (title == null) {
            throw new IllegalArgumentException("not deleted on its own: " + ref.noun());
        }
        return handle.createQuery(
                        "SELECT " + title + " FROM " + ref.noun().table() + " WHERE id = :id AND purged_at IS NULL")
                .bind("id", ref.id())
                .mapTo(String.class)
                .findOne()
                .map(String::strip);
    }

    /// Whether the database behind `handle` still holds words of one of `refs`, earlier versions and
    /// answers of setbacks too. It may be of any schema.
    boolean holdsAny(Handle handle, Collection<Ref> refs) {
        Map<Noun, List<UUID>> byNoun = refs.stream()
                .collect(Collectors.groupingBy(Ref::noun, Collectors.mapping(Ref::id, Collectors.toList())));
        for (var noun : byNoun.entrySet()) {
            String table = noun.getKey().table();
            if ((isThere(handle, table) && isAny(handle, present(handle, table, "id"), noun.getValue()))
                    || isAny(handle, "SELECT 1 FROM version WHERE noun_id IN (<ids>)", noun.getValue())
                    || (noun.getKey() == Noun.SETBACK
                            && isAny(handle, present(handle, "answer", "setback_id"), noun.getValue()))) {
                return true;
            }
        }
        return false;
    }

    /// A workbook from before there was such a noun has no table for it.
    private static boolean isThere(Handle handle, String table) {
        return handle.createQuery("""
                                SELECT COUNT(*) FROM information_schema.tables
                                WHERE table_schema = 'PUBLIC' AND LOWER(table_name) = :table
                                """).bind("table", table).mapTo(Integer.class).one() > 0;
    }

    /// A workbook from before rows could be purged holds the words of every row that it has.
    private static String present(Handle handle, String table, String column) {
        boolean isPurgeable = handle.createQuery("""
                                SELECT COUNT(*) FROM information_schema.columns
                                WHERE table_schema = 'PUBLIC' AND LOWER(table_name) = :table
                                  AND LOWER(column_name) = 'purged_at'
                                """)
                        .bind("table", table)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return "SELECT 1 FROM " + table + " WHERE " + column + " IN (<ids>)"
                + (isPurgeable ? " AND purged_at IS NULL" : "");
    }

    private static boolean isAny(Handle handle, String sql, List<UUID> ids) {
        return Chunks.of(ids).stream()
                .anyMatch(some -> handle.createQuery(sql + " FETCH FIRST ROW ONLY")
                        .bindList("ids", some)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent());
    }
}
