package app.rebound.people;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Stores people.
final class PersonDao {
    /// All that are not in the trash, by name.
    List<Person> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, name, pseudonym, relation, note FROM person
                        WHERE deleted_at IS NULL ORDER BY LOWER(name), id
                        """)
                .map((rs, _) -> new Person(
                        rs.getObject("id", UUID.class),
                        rs.getString("name"),
                        rs.getString("pseudonym"),
                        rs.getString("relation"),
                        rs.getString("note")))
                .list();
    }

    /// How many events each is in; nobody with none.
    Map<UUID, Integer> eventCounts(Handle handle) {
        Map<UUID, Integer> counts = new HashMap<>();
        handle.createQuery("""
                        SELECT l.to_id, COUNT(*) AS events FROM link l
                        JOIN event e ON e.id = l.from_id AND e.deleted_at IS NULL
                        WHERE l.from_noun = 'EVENT' AND l.word = 'INVOLVES' AND l.to_noun = 'PERSON'
                          AND l.deleted_at IS NULL
                        GROUP BY l.to_id
                        """)
                .map((rs, _) -> counts.put(rs.getObject("to_id", UUID.class), rs.getInt("events")))
                .list();
        return counts;
    }

    /// The person of that name, upper and lower case alike.
    Optional<UUID> named(Handle handle, String name) {
        return handle.createQuery("""
                        SELECT id FROM person
                        WHERE deleted_at IS NULL AND LOWER(name) = LOWER(:name) ORDER BY id FETCH FIRST ROW ONLY
                        """)
                .bind("name", name.strip())
                .mapTo(UUID.class)
                .findOne();
    }

    List<UUID> inTrash(Handle handle, List<UUID> ids) {
        return handle.createQuery(
                        "SELECT id FROM person WHERE id IN (<ids>) AND deleted_at IS NOT NULL AND purged_at IS NULL")
                .bindList("ids", ids)
                .mapTo(UUID.class)
                .list();
    }

    UUID add(Transaction tx, PersonDraft draft) {
        UUID id = tx.nextId();
        tx.insert(Noun.PERSON.table(), id, columns(draft));
        return id;
    }

    void edit(Transaction tx, UUID id, PersonDraft draft) {
        tx.update(Noun.PERSON.table(), id, columns(draft));
    }

    private static Map<String, Object> columns(PersonDraft draft) {
        return Map.of(
                "name", draft.name(),
                "pseudonym", draft.pseudonym(),
                "relation", draft.relation(),
                "note", draft.note());
    }
}
