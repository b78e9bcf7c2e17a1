package app.rebound.journal;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Finds things by their names.
final class TargetDao {
    private static final Map<Noun, String> NAMES = names();

    private static Map<Noun, String> names() {
        Map<Noun, String> names = new LinkedHashMap<>();
        names.put(Noun.PERSON, "name");
        names.put(Noun.EVENT, "title");
        names.put(Noun.SETBACK, "title");
        names.put(Noun.LESSON, "title");
        names.put(Noun.REASON, "title");
        names.put(Noun.ENTRY, "title");
        return names;
    }

    /// Things whose names hold `typed`, those that begin with it first.
    ///
    /// @param most how many at most
    List<LinkTarget> like(Handle handle, String typed, int most) {
        String plain = typed.strip();
        String pattern = escaped(plain);
        List<LinkTarget> found = new ArrayList<>();
        NAMES.forEach((noun, column) -> found.addAll(named(handle, noun, column, pattern, most)));
        String begun = plain.toLowerCase(Locale.ROOT);
        return found.stream()
                .filter(target -> !target.label().isEmpty())
                .sorted(Comparator.comparing((LinkTarget target) ->
                                !target.name().toLowerCase(Locale.ROOT).startsWith(begun))
                        .thenComparingInt(target -> target.name().length()))
                .distinct()
                .limit(most)
                .toList();
    }

    private static List<LinkTarget> named(Handle handle, Noun noun, String column, String pattern, int most) {
        return handle.createQuery("SELECT id, " + column + " AS name FROM " + from(noun) + " WHERE " + column
                        + " > '' AND deleted_at IS NULL AND " + column + " ILIKE :any ESCAPE '!' ORDER BY CASE WHEN "
                        + column + " ILIKE :begun ESCAPE '!' THEN 0 ELSE 1 END, LENGTH(" + column
                        + "), id LIMIT :most")
                .bind("any", "%" + pattern + "%")
                .bind("begun", pattern + "%")
                .bind("most", most)
                .map((rs, _) -> new LinkTarget(new Ref(noun, rs.getObject("id", UUID.class)), rs.getString("name")))
                .list();
    }

    /// Words as they stand in a pattern, where they mean only themselves.
    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /// There may be very many entries: their titles are read from the index alone.
    private static String from(Noun noun) {
        return noun == Noun.ENTRY ? "entry USE INDEX (entry_title)" : noun.table();
    }

    /// The thing of exactly that name, upper and lower case alike; where there are several, a person before an event,
    /// a setback, a lesson, a reason and an entry, and the older before the younger.
    Optional<Ref> named(Handle handle, String label) {
        for (var noun : NAMES.entrySet()) {
            Optional<Ref> found = handle.createQuery("SELECT id FROM " + from(noun.getKey()) + " WHERE "
                            + noun.getValue() + " > '' AND " + noun.getValue()
                            + " ILIKE :name ESCAPE '!' AND deleted_at IS NULL ORDER BY id LIMIT 1")
                    .bind("name", escaped(label))
                    .mapTo(UUID.class)
                    .findOne()
                    .map(id -> new Ref(noun.getKey(), id));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What a thing is called; null for what has no name, or is in the trash.
    @Nullable
    String name(Handle handle, Ref ref) {
        String column = NAMES.get(ref.noun());
        return column == null
                ? null
                : handle.createQuery("SELECT " + column + " FROM " + ref.noun().table()
                                + " WHERE id = :id AND deleted_at IS NULL")
                        .bind("id", ref.id())
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null);
    }

    /// The setback that a reason, a lesson or an event belongs to; empty for none.
    Optional<UUID> setback(Handle handle, Ref ref) {
        return switch (ref.noun()) {
            case REASON, LESSON ->
                handle.createQuery("SELECT setback_id FROM " + ref.noun().table() + " WHERE id = :id")
                        .bind("id", ref.id())
                        .map((rs, _) -> Optional.ofNullable(rs.getObject("setback_id", UUID.class)))
                        .findOne()
                        .flatMap(found -> found);
            default ->
                handle.createQuery("""
                                SELECT to_id FROM link
                                WHERE from_id = :id AND word = 'BELONGS_TO' AND to_noun = 'SETBACK' AND deleted_at IS NULL
                                ORDER BY place, id LIMIT 1
                                """).bind("id", ref.id()).mapTo(UUID.class).findOne();
        };
    }
}
