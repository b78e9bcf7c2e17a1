package app.rebound.desk;

import app.rebound.db.Chunks;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Reads what events rest on, and which were changed.
final class DeskDao {
    /// Those of `events` that rest on something beside the records of an import.
    Set<UUID> restingElsewhere(Handle handle, Collection<UUID> events, UUID importId) {
        Set<UUID> found = new HashSet<>();
        for (List<UUID> some : Chunks.of(events)) {
            handle.createQuery("""
                            SELECT DISTINCT l.from_id FROM link l
                            LEFT JOIN source s ON s.id = l.to_id AND s.deleted_at IS NULL
                            LEFT JOIN entry n ON n.id = l.to_id AND n.deleted_at IS NULL
                            WHERE l.from_id IN (<ids>) AND l.word = 'RESTS_ON' AND l.deleted_at IS NULL
                                AND (n.id IS NOT NULL OR (s.id IS NOT NULL AND s.import_id IS DISTINCT FROM :import))
                            """)
                    .bindList("ids", some)
                    .bind("import", importId)
                    .mapTo(UUID.class)
                    .forEach(found::add);
        }
        return found;
    }

    /// How many of `events` were changed since they were made.
    long edited(Handle handle, Collection<UUID> events) {
        return Chunks.of(events).stream()
                .mapToLong(some -> handle.createQuery(
                                "SELECT COUNT(DISTINCT noun_id) FROM version WHERE noun_id IN (<ids>)")
                        .bindList("ids", some)
                        .mapTo(Long.class)
                        .one())
                .sum();
    }
}
