package app.rebound.people;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Makes, changes and finds people.
public final class PersonService {
    private final Database database;
    private final PersonDao people = new PersonDao();

    public PersonService(Database database) {
        this.database = database;
    }

    /// Everybody, by name.
    public List<Person> all() {
        return database.read(people::all);
    }

    public List<Person> all(Handle handle) {
        return people.all(handle);
    }

    /// How many events each person is in, by id; nobody with none.
    public Map<UUID, Integer> eventCounts() {
        return database.read(people::eventCounts);
    }

    public UUID add(PersonDraft draft) {
        return database.act(Action.of("undo.person.add"), tx -> add(tx, draft));
    }

    public UUID add(Transaction tx, PersonDraft draft) {
        return people.add(tx, draft);
    }

    /// The person of that name; a new one where there is none.
    public UUID named(Transaction tx, String name) {
        return people.named(tx.handle(), name).orElseGet(() -> people.add(tx, PersonDraft.named(name)));
    }

    /// Those of `ids` who are in the trash.
    public List<UUID> inTrash(Handle handle, List<UUID> ids) {
        return ids.isEmpty() ? List.of() : people.inTrash(handle, ids);
    }

    public void edit(UUID id, PersonDraft draft) {
        database.act(Action.of("undo.person.edit"), tx -> {
            people.edit(tx, id, draft);
            return true;
        });
    }

    /// Saves what stands in a panel: adds the person the first time, changes them from then on; one visit is one step
    /// of
    /// undo.
    ///
    /// @return when it was saved
    public Instant save(PersonVisit visit, PersonDraft draft) {
        Optional<UUID> stored = visit.person();
        if (stored.isEmpty()) {
            Stored added = database.act(Action.of("undo.person.add"), tx -> new Stored(add(tx, draft), tx.now()));
            visit.wasSaved(added.id());
            return added.at();
        }
        return database.act(Action.merging("undo.person.edit", visit.name()), tx -> {
            people.edit(tx, stored.get(), draft);
            return tx.now();
        });
    }

    private record Stored(UUID id, Instant at) {}

    public void trash(UUID id) {
        database.act(Action.of("undo.person.trash"), tx -> {
            tx.trash(Noun.PERSON.table(), id);
            return true;
        });
    }
}
