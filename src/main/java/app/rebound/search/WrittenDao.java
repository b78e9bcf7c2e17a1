package app.rebound.search;

import app.rebound.db.Chunks;
import app.rebound.db.Columns;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Reads what is found by its words, and what changed of it.
final class WrittenDao {
    /// Before it, all ids are.
    static final UUID NEWEST = new UUID(-1, -1);

    private static final String CHANGED = IndexedNouns.ALL.stream()
                    .flatMap(noun -> noun.since()
                            .map(sql -> sql.replaceFirst(
                                    "SELECT ", "SELECT '" + noun.noun().name() + "' AS noun, ")))
                    .collect(Collectors.joining("\nUNION ALL\n"))
            + """

            UNION ALL
            SELECT l.from_noun, l.from_id FROM link l WHERE l.clock > :clock AND l.to_noun = 'PERSON'
            UNION ALL
            SELECT l.from_noun, l.from_id FROM link l JOIN person p ON p.id = l.to_id WHERE p.clock > :clock
            """;

    /// The rows whose words may have changed since the write `clock`, by noun.
    Map<Noun, Set<UUID>> changed(Handle handle, long clock) {
        Map<Noun, Set<UUID>> changed = new HashMap<>();
        handle.createQuery(CHANGED).bind("clock", clock).map((rs, _) -> ref(rs)).forEach(ref -> {
            if (IndexedNouns.has(ref.noun())) {
                changed.computeIfAbsent(ref.noun(), _ -> new LinkedHashSet<>()).add(ref.id());
            }
        });
        return changed;
    }

    private static Ref ref(ResultSet row) throws SQLException {
        return new Ref(Noun.valueOf(row.getString(1)), row.getObject(2, UUID.class));
    }

    /// The rows of these ids that there are, in the trash or not.
    List<Written> read(Handle handle, IndexedNoun noun, Collection<UUID> ids) {
        List<Written> found = new ArrayList<>();
        for (List<UUID> some : Chunks.of(ids)) {
            found.addAll(handle.createQuery(noun.byIds())
                    .bindList("ids", some)
                    .map((rs, _) -> row(rs, noun))
                    .list());
        }
        return withPeople(handle, found);
    }

    /// At most `most` rows made before `before`, the newest first.
    List<Written> page(Handle handle, IndexedNoun noun, UUID before, int most) {
        return withPeople(
                handle,
                handle.createQuery(noun.page())
                        .bind("before", before)
                        .bind("most", most)
                        .map((rs, _) -> row(rs, noun))
                        .list());
    }

    /// How many rows are there to be found.
    int count(Handle handle) {
        return IndexedNouns.ALL.stream().mapToInt(noun -> count(handle, noun)).sum();
    }

    private static int count(Handle handle, IndexedNoun noun) {
        return handle.createQuery(noun.count()).mapTo(Integer.class).one();
    }

    /// The setbacks in the trash; what belongs to them is not found.
    Set<UUID> trashedSetbacks(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT id FROM setback WHERE deleted_at IS NOT NULL")
                .mapTo(UUID.class)
                .list());
    }

    /// The number of the newest write.
    long clock(Handle handle) {
        return handle.createQuery("SELECT CAST(text AS BIGINT) FROM meta WHERE name = 'clock'")
                .mapTo(Long.class)
                .one();
    }

    /// A setback that each event belongs to.
    Map<UUID, UUID> setbacks(Handle handle, Collection<UUID> events) {
        Map<UUID, UUID> found = new HashMap<>();
        for (List<UUID> some : Chunks.of(events)) {
            handle.createQuery("""
                            SELECT l.from_id, l.to_id FROM link l JOIN setback s ON s.id = l.to_id
                            WHERE l.from_id IN (<ids>) AND l.word = 'BELONGS_TO' AND l.deleted_at IS NULL
                                AND s.deleted_at IS NULL
                            ORDER BY l.place, l.id
                            """)
                    .bindList("ids", some)
                    .map((rs, _) -> List.of(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class)))
                    .forEach(pair -> found.putIfAbsent(pair.getFirst(), pair.getLast()));
        }
        return found;
    }

    private static Written row(ResultSet row, IndexedNoun noun) throws SQLException {
        LocalDate made = row.getObject("created_at", java.time.OffsetDateTime.class)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDate();
        LocalDate first = Columns.date(row, "first_day");
        LocalDate last = Columns.date(row, "last_day");
        boolean isDated = first != null || last != null;
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < noun.texts().size(); i++) {
            texts.add(Objects.requireNonNullElse(row.getString("text_" + i), ""));
        }
        return new Written(
                new Ref(noun.noun(), row.getObject("id", UUID.class)),
                noun.part(),
                row.getBoolean("is_live"),
                row.getBoolean("is_purged"),
                row.getObject("setback", UUID.class),
                either(first, last, made),
                either(last, first, made),
                isDated,
                row.getObject("at_time", LocalTime.class),
                texts,
                text(row, "tags").lines().filter(tag -> !tag.isBlank()).toList(),
                text(row, "who"),
                List.of(),
                List.of(),
                text(row, "extra"));
    }

    private static LocalDate either(@Nullable LocalDate first, @Nullable LocalDate second, LocalDate third) {
        return first != null ? first : second != null ? second : third;
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private record Linked(UUID from, UUID person, String name) {}

    private static List<Written> withPeople(Handle handle, List<Written> rows) {
        Map<UUID, List<Linked>> linked = new HashMap<>();
        for (List<UUID> some :
                Chunks.of(rows.stream().map(row -> row.ref().id()).toList())) {
            handle.createQuery("""
                            SELECT l.from_id, p.id, p.name FROM link l JOIN person p ON p.id = l.to_id
                            WHERE l.from_id IN (<ids>) AND l.to_noun = 'PERSON' AND l.deleted_at IS NULL
                                AND p.deleted_at IS NULL
                            ORDER BY l.place, l.id
                            """)
                    .bindList("ids", some)
                    .map((rs, _) ->
                            new Linked(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class), rs.getString(3)))
                    .forEach(link -> linked.computeIfAbsent(link.from(), _ -> new ArrayList<>())
                            .add(link));
        }
        return rows.stream()
                .map(row -> {
                    List<Linked> links = linked.getOrDefault(row.ref().id(), List.of());
                    return links.isEmpty()
                            ? row
                            : row.withPeople(
                                    links.stream().map(Linked::person).toList(),
                                    links.stream().map(Linked::name).toList());
                })
                .toList();
    }
}
