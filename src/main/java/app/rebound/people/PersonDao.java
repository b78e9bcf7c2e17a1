package app.rebound.people;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Stores people.
final class PersonDao {
    /// Somebody whose words are still there.
    record Known(String name, boolean isInTrash) {}

    /// All that are not in the trash, by name.
    List<Person> all(Handle handle) {
        return handle.createQuery("""
                        SELECT id, name, pseudonym, relation, note FROM person
                        WHERE deleted_at IS NULL ORDER BY LOWER(name), id
                        """).map((rs, _) -> person(rs)).list();
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

    /// Those of `ids` whose words are not gone for good, by id.
    Map<UUID, Known> known(Handle handle, List<UUID> ids) {
        Map<UUID, Known> known = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("SELECT id, name, deleted_at FROM person WHERE id IN (<ids>) AND purged_at IS NULL")
                    .bindList("ids", ids)
                    .map((rs, _) -> known.put(
                            rs.getObject("id", UUID.class),
                            new Known(rs.getString("name"), rs.getObject("deleted_at") != null)))
                    .list();
        }
        return known;
    }

    Optional<Person> find(Handle handle, UUID id) {
        return handle.createQuery("""
                        SELECT id, name, pseudonym, relation, note FROM person WHERE id = :id AND deleted_at IS NULL
                        """).bind("id", id).map((rs, _) -> person(rs)).findOne();
    }

    private static Person person(ResultSet rs) throws SQLException {
        return new Person(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                rs.getString("pseudonym"),
                rs.getString("relation"),
                rs.getString("note"));
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
