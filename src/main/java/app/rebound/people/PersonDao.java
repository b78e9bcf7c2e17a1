package app.rebound.people;

import app.rebound.db.Columns;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Stores people.
final class PersonDao {
    /// Somebody whose words are still there.
    record Known(String name, boolean isInTrash) {}

    /// All that are not in the trash, by name.
    List<Person> all(Handle handle) {
        return handle.createQuery("""
                        SELECT * FROM person WHERE deleted_at IS NULL ORDER BY LOWER(name), id
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
                        SELECT * FROM person WHERE id = :id AND deleted_at IS NULL
                        """).bind("id", id).map((rs, _) -> person(rs)).findOne();
    }

    private static Person person(ResultSet rs) throws SQLException {
        return new Person(
                rs.getObject("id", UUID.class),
                rs.getString("name"),
                rs.getString("pseudonym"),
                rs.getString("relation"),
                rs.getString("note"),
                support(rs),
                Nicknames.read(rs.getString("nicknames")));
    }

    private static Support support(ResultSet rs) throws SQLException {
        Set<Gift> gives = EnumSet.noneOf(Gift.class);
        for (Gift gift : Gift.values()) {
            if (rs.getBoolean(gift.column())) {
                gives.add(gift);
            }
        }
        return new Support(
                Nearness.ofCode(Columns.integer(rs, "nearness")),
                Lift.ofCode(Columns.integer(rs, "lift")),
                gives,
                rs.getBoolean("been_there"),
                Columns.date(rs, "last_contact"));
    }

    /// How many have a place in the circle.
    int placed(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM person WHERE nearness IS NOT NULL AND deleted_at IS NULL")
                .mapTo(Integer.class)
                .one();
    }

    UUID add(Transaction tx, PersonDraft draft) {
        UUID id = tx.nextId();
        tx.insert(Noun.PERSON.table(), id, columns(draft));
        return id;
    }

    void edit(Transaction tx, UUID id, PersonDraft draft) {
        tx.update(Noun.PERSON.table(), id, columns(draft));
    }

    private static Map<String, @Nullable Object> columns(PersonDraft draft) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("name", draft.name());
        columns.put("nicknames", Nicknames.stored(draft.nicknames()));
        columns.put("pseudonym", draft.pseudonym());
        columns.put("relation", draft.relation());
        columns.put("note", draft.note());
        Support support = draft.support();
        Nearness nearness = support.nearness();
        Lift lift = support.lift();
        columns.put("nearness", nearness == null ? null : nearness.code());
        columns.put("lift", lift == null ? null : lift.code());
        for (Gift gift : Gift.values()) {
            columns.put(gift.column(), support.gives().contains(gift));
        }
        columns.put("been_there", support.hasBeenThere());
        columns.put("last_contact", support.lastContact());
        return columns;
    }
}
