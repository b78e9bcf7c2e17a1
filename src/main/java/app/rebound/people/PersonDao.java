package app.rebound.people;

import app.rebound.db.Transaction;
import app.rebound.id.Noun;
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
