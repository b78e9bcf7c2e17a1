package app.rebound.people;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Transaction;
import app.rebound.id.Noun;
import java.util.List;
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

    public void edit(UUID id, PersonDraft draft) {
        database.act(Action.of("undo.person.edit"), tx -> {
            people.edit(tx, id, draft);
            return true;
        });
    }

    public void trash(UUID id) {
        database.act(Action.of("undo.person.trash"), tx -> {
            tx.trash(Noun.PERSON.table(), id);
            return true;
        });
    }
}
